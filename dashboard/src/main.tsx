import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './styles/base.css';
import './styles/components.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
