// Words right before the name of a body that make it another one: the body of a place, of a level
// of government, of a country.

const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'
const CITIES =
  '石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 苏州 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐'
const LEVELS =
  '各 各地 各级 地方 各地方 当地 本地 基层 兵团 省级 市级 县级 区级 省市 两级'
/** Those whose name does not end in 国. */
const COUNTRIES =
  '日本 朝鲜 俄罗斯 越南 老挝 柬埔寨 缅甸 印度 蒙古 新加坡 马来西亚 印度尼西亚 菲律宾 巴基斯坦 哈萨克斯坦 伊朗 以色列 沙特 土耳其 埃及 南非 乌克兰 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 波兰 匈牙利 加拿大 墨西哥 巴西 阿根廷 澳大利亚 新西兰 欧盟'

const words = (list: string): string => list.split(' ').join('|')

const PLACE = new RegExp(
  `(?:[省市县区州盟旗乡镇]|${words(PROVINCES)}|${words(CITIES)}|${words(LEVELS)}|${words(COUNTRIES)}|[^中我全本各]国)$`,
  'u',
)

/** Whether the text that runs up to a name makes it the body of a place. */
export function endsInPlace(before: string): boolean {
  return PLACE.test(before)
}
