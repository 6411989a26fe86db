import { useLingui } from '@lingui/react/macro';
import { Breadcrumb } from '@gremia/ui/breadcrumb';
import { PageHeader, type PageHeaderProps } from '@gremia/ui/page-header';
import { createContext, use, type ReactNode } from 'react';
import { PlaceLink } from '../routing/place-link';
import { usePageTitle } from '../routing/page-title';

export interface PageProps extends Omit<PageHeaderProps, 'breadcrumb' | 'title'> {
  title: string;
  /** The way up, from the top: `[{ to: places.register(), label: t`Register` }]`. */
  breadcrumb?: { to: string; label: string }[] | undefined;
  children: ReactNode;
}

const Framed = createContext(false);

/** Whether a page with its heading stands around this already. */
export const useIsFramed = () => use(Framed);

/** Frame of every page: head, tab title, focus on arrival, breadcrumb, rhythm between the sections. */
export function Page({ breadcrumb, children, ...header }: PageProps) {
  const { t } = useLingui();
  usePageTitle(header.title);
  const items = breadcrumb?.map(({ to, label }) => ({
    key: to,
    link: <PlaceLink to={to}>{label}</PlaceLink>,
  }));
  return (
    <div className="page stack stack--sections">
      <PageHeader
        {...header}
        breadcrumb={items ? <Breadcrumb label={t`Sie sind hier`} items={items} /> : undefined}
      />
      <Framed value>{children}</Framed>
    </div>
  );
}
