import '../platform/browser/page-setup.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { networkMeter } from '../platform/browser/network-meter.ts';
import { offlineCopy, prepareOffline } from '../platform/browser/offline.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<StrictMode><App /></StrictMode>);
void prepareOffline(offlineCopy, networkMeter);
