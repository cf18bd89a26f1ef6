/** The menu of the analyses, open from the start: whoever asked for it is waiting for it. */
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, RouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router';

export interface AnalysesMenuProps {
  readonly pages: readonly { readonly id: string; readonly path: string; readonly label: string }[];
  /** Whether the page that is shown is one of them. */
  readonly isHere: boolean;
  readonly pathname: string;
}

export function AnalysesMenu({ pages, isHere, pathname }: AnalysesMenuProps): ReactNode {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(path) => void navigate(path)} useHref={useHref}>
      <MenuTrigger defaultOpen>
        <Button className={`nav-button${isHere ? ' is-here' : ''}`} autoFocus>
          {t('nav.analyses')}
        </Button>
        <Popover className="nav-popover" placement="bottom start" offset={2}>
          <Menu className="nav-menu" aria-label={t('nav.analyses')} autoFocus="first">
            {pages.map(({ id, path, label }) => (
              <MenuItem
                key={id}
                id={id}
                href={path}
                className={`nav-item${pathname.startsWith(path) ? ' is-here' : ''}`}
              >
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </RouterProvider>
  );
}
