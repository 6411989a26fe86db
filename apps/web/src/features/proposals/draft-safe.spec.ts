import { webcrypto } from 'node:crypto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, noSafe, openDraftSafe } from './draft-safe';
import { emptyForm } from './form-state';
import { useKeptForm } from './use-kept-form';

const keyOf = (person: string) => btoa(person.repeat(32).slice(0, 32));
const kept: Kept = {
  form: { ...emptyForm, title: 'Vertraulicher Entwurf', text: 'Große Änderung – „ß“' },
  at: '2026-12-03T09:30:00Z',
  key: 'schluessel',
};
const name = 'gremia.proposal.a.item';

/** All that lies on the device, as anybody reads it who sits down at it. */
const device = () => JSON.stringify(Object.entries(localStorage));

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a draft on the device', () => {
  it('is there again for its person, letter by letter', async () => {
    const safe = await openDraftSafe(name, keyOf('a'));
    expect(await safe.read()).toBeNull();
    expect(await safe.write(kept)).toBe(true);
    const later = await openDraftSafe(name, keyOf('a'));
    expect(await later.read()).toEqual(kept);
  });

  it('cannot be read by anybody without the key, who has signed out or never signed in', async () => {
    const safe = await openDraftSafe(name, keyOf('a'));
    await safe.write(kept);
    expect(device()).toContain(name);
    expect(device()).not.toContain('Entwurf');
    expect(atob(localStorage.getItem(name) ?? '')).not.toContain('Entwurf');
  });

  it('opens with no other person’s key, and not under another name', async () => {
    const safe = await openDraftSafe(name, keyOf('a'));
    await safe.write(kept);
    const another = await openDraftSafe(name, keyOf('b'));
    expect(await another.read()).toBeNull();
    localStorage.setItem('gremia.proposal.a.other', localStorage.getItem(name) ?? '');
    const elsewhere = await openDraftSafe('gremia.proposal.a.other', keyOf('a'));
    expect(await elsewhere.read()).toBeNull();
  });

  it.each(['', 'kein Base64!', btoa('zu kurz'), '{"form":{}}'])(
    'that is no draft (%j) is none',
    async (text) => {
      localStorage.setItem(name, text);
      const safe = await openDraftSafe(name, keyOf('a'));
      expect(await safe.read()).toBeNull();
    },
  );

  it('is not kept at all where the browser encrypts nothing, or the key is none', async () => {
    expect(await openDraftSafe(name, 'kein Schlüssel')).toBe(noSafe);
    vi.stubGlobal('crypto', { ...webcrypto, subtle: undefined });
    const safe = await openDraftSafe(name, keyOf('a'));
    expect(await safe.write(kept)).toBe(false);
    expect(localStorage).toHaveLength(0);
  });
});

describe('a form that is kept', () => {
  it('says so once it is kept, and forgets it when it is sent, also while it is still being kept', async () => {
    const safe = await openDraftSafe(name, keyOf('a'));
    const { result } = renderHook(() => useKeptForm(safe, null, emptyForm));
    act(() => result.current.change({ title: 'Vorlage' }));
    await waitFor(() => expect(result.current.keptAt).not.toBeNull());
    expect((await safe.read())?.form.title).toBe('Vorlage');
    act(() => result.current.forget());
    expect(await safe.read()).toBeNull();

    let finish: (done: boolean) => void = () => undefined;
    const slow = { ...safe, write: () => new Promise<boolean>((resolve) => (finish = resolve)) };
    const remove = vi.spyOn(slow, 'remove');
    const late = renderHook(() => useKeptForm(slow, null, emptyForm));
    const write = vi.spyOn(slow, 'write');
    act(() => late.result.current.change({ title: 'Vorlage' }));
    await waitFor(() => expect(write).toHaveBeenCalled());
    act(() => late.result.current.forget());
    await act(async () => finish(true));
    expect(remove).toHaveBeenCalledTimes(2);
    expect(late.result.current.keptAt).toBeNull();
  });

  it('begins with what was found, under the key of the act that will send it', async () => {
    const { result } = renderHook(() => useKeptForm(noSafe, kept, emptyForm));
    expect(result.current).toMatchObject({ form: kept.form, key: kept.key, wasRestored: true });
  });
});
