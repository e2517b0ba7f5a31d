// Characters that are printed, scanned or typed by their shape (五笔, OCR) in the place of others.
// Written by hand and not computed, so that the draw does not ask the lookup for its own table.

const LOOKS = `
安按宴妄案 部陪倍剖培 财材才 策荣 查杳香 察擦蔡 产严声 场扬杨汤 超起 城诚域 成戍城 程稈呈 持恃侍特 传转专 创剑仓
大太犬天 党堂常 得碍 典曲 点占 订钉 定疋足 督管 度席皮 队认 对时过 发友拔泼 法祛怯去 方万 访放防 放故效 费贵
分芬公兮 风凤 服报 改政攻玫 高亮膏 格洛恪 个介 工土干王江 公分么松 共供洪 构购沟 故敌 关美天 官宫管宦 观现规
管菅营官 广厂 规现观 国围因园固 果呆课 海悔侮梅 行仃衍 好妤 号弓 合含令舍台 和利知种 华毕化 化代伦 环坏还 会令合公
活话括 机杌讥札 基墓其 及乃 级极汲 济挤齐 技枝伎 计汁针 际标陈 家豕冢 价介阶 监临盐 检捡俭险 建健律津 健键建
剑创险 江红 将奖 讲进 交文父 教孝数效 接按 界介 今令 金全 进迸近 京凉 经径 精清情 景影 境镜竟 究穷 局居屈
剧据 决诀快 军车 开井升 抗杭 科料 课裸 控挖 口日 库床 快决 昆皆混旱 来末 劳荣 类粪 理埋狸 力刀刃 立位 利刊和刹
例列 联耿朕职 粮娘 良艮 量里童重 列例 林木 流硫 旅族施旋 仑仓沦伦 论沦讼 满潘 贸贷 美关 门闩问 密蜜 民氏良眠
名各 明朋 命合 模摸漠 牌脾碑 品晶吕 企全 强虽弱 侵浸 勤勒 青清 轻经 情清倩 区匹 取耻趣 权杈 全金会 群郡裙 然燃
人入八 任仕 日曰目 融触 色包 商裔滴 设没役 社杜杠 审宙 生牛性 省劣 师帅 施旅 十什千 实买 食良 史吏 使便 市巾布
事争 势热 视规 署暑薯著 数教 双又汉 水木永冰 税悦 司可 随堕髓 所听 体休本 天夫无 条务 铁钱 停亭 通诵道 统绕
推准堆 网冈罔纲 卫节印 为办 维推唯准 委季萎秀 文丈交又 务努各备夯 物勿 系糸 下卞 先光 现观规 线钱 限艰很
效郊校 协办胁 新斩析 信倌诂佶 型刑 姓胜 兴光 性姓 休体 宣宜喧宫 学字 循盾 训圳 讯汛 业亚 医匠 以似从 易昜 银很根
营菅莺 应庆 用甩月 油由 游浒淤 有冇 育肓胃 员贝 原厦 源沅 院完浣 月用目 运远 再冉 责贵 战钻 章草 招沼 展屣 者著
征证 政攻致故 支友 知和 职织积 志忐 制刷剥 质贡盾贷 治冶 中申牛 众从 住往佳柱 专转 准淮维 资姿货贷贫 自白目 总聪怠
组祖阻 最取 作咋 宙审 央夹秧 源愿 态忞 宿缩 农衣龙 村材忖 乡多 房户 输愉谕 捷健 康糠廉 供拱洪 销梢削 署暑 首道
席度 竞竟竟 赛寒塞 题堤 抽油袖 剽票 示未 规现 项顷顶 则测 细纽 八入 战占 略咯 品晶 系奚 础咄 标杯 评怦 范苑 频须
`

const byCharacter = new Map(
  LOOKS.trim()
    .split(/\s+/u)
    .map(([right = '', ...wrong]): [string, readonly string[]] => [right, wrong]),
)

/** Characters written for this one by their shape; none where the list has none. */
export function looksLike(character: string): readonly string[] {
  return byCharacter.get(character) ?? []
}
