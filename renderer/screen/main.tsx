import '../styles/tokens.css'
import './screen.css'
import { createRoot } from 'react-dom/client'

import { WallScreen } from './wall-screen'

const root = document.querySelector('#root')
if (root) createRoot(root).render(<WallScreen />)
