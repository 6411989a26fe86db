/* global document, localStorage */
// Before the first paint: theme and language chosen on this device.
try {
  const theme = localStorage.getItem('gremia.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.kernTheme = theme;
  if (localStorage.getItem('gremia.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage is blocked: the system's theme and German apply.
}
