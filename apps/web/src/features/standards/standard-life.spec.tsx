import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StandardLife } from './standard-life';

// The router is the frame's, and what the form sends is shown by its own tests.
const address = vi.hoisted(() => ({ raw: {} }));
vi.mock('../../platform/routing/use-address', () => ({
  useAddressSearch: (read: (raw: object) => object) => [read(address.raw), () => undefined],
}));
vi.mock('./keep-standard', () => ({
  AdvanceForm: () => <p>Tag des nächsten Schritts</p>,
  VersionForm: () => null,
  RelateForm: () => null,
}));

const standard = {
  ...{ slug: 'xbau', state: 'operated' as const, steps: [], versions: [], relations: [], needs: [] },
  ...{ nextSteps: ['decommission' as const], viewerCan: { manage: true } },
};

function show(raw: object) {
  address.raw = raw;
  render(
    <I18nProvider i18n={i18n}>
      <StandardLife standard={standard} onActed={() => undefined} />
    </I18nProvider>,
  );
}

describe('the life of a standard', () => {
  beforeEach(() => i18n.loadAndActivate({ locale: 'de', messages: {} }));

  it('opens at the next step where the address asks for it', async () => {
    show({ schritt: 1 });
    expect(screen.getByText('Tag des nächsten Schritts')).toBeVisible();
    await waitFor(() => expect(document.getElementById('lebenszyklus')).toHaveFocus());
  });

  it('offers the next step to who asks for it here', () => {
    show({});
    expect(screen.queryByText('Tag des nächsten Schritts')).toBeNull();
    expect(screen.getByRole('button', { name: 'Nächsten Schritt vermerken' })).toBeVisible();
    expect(document.body).toHaveFocus();
  });
});
