/** Goes round the three choices: as the system, light, dark. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, onThemeChoice, themeChoices } from '../theme/theme.ts';
import { Icon } from './Icon.tsx';

export function ThemeButton(): ReactNode {
  const { t } = useTranslation('frame');
  const choice = useSyncExternalStore(onThemeChoice, chosenTheme);
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
  const words = t('theme.button', { now: t(`theme.${choice}`), next: t(`theme.${next}`) });
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      onClick={() => chooseTheme(next)}
    >
      <Icon name="theme" />
    </button>
  );
}
