import { afterEach, expect, test, vi } from 'vitest';
import { keepWayOn, takeWayOn } from './kept-way-on';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test('where somebody goes on is kept in the browser, and told once', () => {
  keepWayOn('/umlauf/1?ansicht=stand#fragen');
  expect(takeWayOn()).toBe('/umlauf/1?ansicht=stand#fragen');
  expect(takeWayOn()).toBeNull();
});

test('it is forgotten with the link of the mail', () => {
  vi.useFakeTimers();
  keepWayOn('/umlauf/1');
  vi.advanceTimersByTime(15 * 60_000);
  expect(takeWayOn()).toBeNull();
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'nobody is led to %s',
  (href) => {
    keepWayOn(href);
    expect(takeWayOn()).toBeNull();
  },
);

test.each(['', '{', '{"href":1}', '[]', '"text"', '{"href":"/start","until":"never"}'])(
  'what somebody else wrote there is no page: %s',
  (text) => {
    localStorage.setItem('gremia.wayOn', text);
    expect(takeWayOn()).toBeNull();
  },
);
