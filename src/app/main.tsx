import '../platform/browser/page-setup.ts';
import '../ui/styles/fonts.css';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepPreferences } from '../platform/browser/preference-store.ts';
import { preferences } from '../session/preferences.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { followHistory } from './history.ts';
import { appContext, prepareEngine } from './engine.ts';
import { prepareDevice } from './models.ts';
import { prepareTagger } from './tagger.ts';

keepPreferences(preferences);
applyAppearance(preferences);
followHistory(appContext);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<StrictMode><App context={appContext} /></StrictMode>);
const rules = prepareEngine();
// Newsreader is for titles alone: it must not hold up the first paint.
void import('./display-font.ts');
prepareDevice(rules);
prepareTagger(rules);
