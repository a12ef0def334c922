/** Writes theme, density and text size to the root element, now and at every change. */
import type { Observable } from '../session/observable.ts';
import type { Preferences } from '../session/preferences.ts';

export function applyAppearance(preferences: Observable<Preferences>): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme, density, textScale } = preferences.get();
    const { dataset } = document.documentElement;
    dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    dataset['density'] = density;
    dataset['textScale'] = String(textScale);
  };
  apply();
  dark.addEventListener('change', apply);
  preferences.subscribe(apply);
}
