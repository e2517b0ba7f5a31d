import { render } from 'preact'

const root = document.getElementById('app')
if (root) render(<p>通知速查</p>, root)
