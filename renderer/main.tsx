import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'

import { App } from './app/app'
import { hideComposingKeys } from './ui/composing'

hideComposingKeys()
const root = document.querySelector('#root')
if (root) createRoot(root).render(<App />)
