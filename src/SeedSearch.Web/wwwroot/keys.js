// Keys for hands that stay on the keyboard: / j k arrows Esc n p ? (Enter opens the link that has the focus).
const typing = target => target.closest?.('input, textarea, select, [contenteditable]');

function step(by) {
  const open = [...document.querySelectorAll('[data-open]')];
  if (open.length === 0) return false;
  const here = open.findIndex(link => link.closest('[data-hit]').contains(document.activeElement));
  const next = open[Math.max(0, Math.min(open.length - 1, here < 0 ? (by > 0 ? 0 : open.length - 1) : here + by))];
  next.focus({ preventScroll: true });
  next.closest('[data-hit]').scrollIntoView({ block: 'nearest' });
  return true;
}

let match = -1;
function toMatch(by, say) {
  const all = [...document.querySelectorAll('.paper mark')];
  if (all.length === 0) return false;
  all[match]?.classList.remove('here');
  if (match < 0) {
    // From the sentence the page opened at.
    const from = document.querySelector('.sent:target');
    const first = from ? all.findIndex(mark => from.contains(mark) || from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
    match = by > 0 ? Math.max(0, first) : (Math.max(0, first) - 1 + all.length) % all.length;
  } else {
    match = (match + by + all.length) % all.length;
  }
  all[match].classList.add('here');
  all[match].scrollIntoView({ block: 'center' });
  const count = document.querySelector('[data-match-count]');
  const of = document.documentElement.lang === 'de' ? 'von' : 'of';
  if (count) { count.textContent = `${match + 1} ${of} ${all.length}`; say(count.textContent); }
  return true;
}

export function keys(say) {
  document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-match]');
    if (button) toMatch(Number(button.dataset.match), say);
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      if (typing(event.target)) event.target.blur();
      else if (document.querySelector('[data-back]')) document.querySelector('[data-back]').click();
      else if (document.querySelector('.sentence, .subject') && (window.navigation ? window.navigation.canGoBack : document.referrer.startsWith(location.origin))) history.back();
      return;
    }
    if (typing(event.target)) return;
    const done = {
      '/': () => { const box = document.querySelector('#q, .q'); box?.focus(); box?.select(); return Boolean(box); },
      'j': () => step(1), 'ArrowDown': () => document.activeElement?.closest('[data-hit]') && step(1),
      'k': () => step(-1), 'ArrowUp': () => document.activeElement?.closest('[data-hit]') && step(-1),
      'n': () => toMatch(1, say), 'p': () => toMatch(-1, say),
      '?': () => { location.assign('/keys'); return true; },
    }[event.key]?.();
    if (done) event.preventDefault();
  });
}
