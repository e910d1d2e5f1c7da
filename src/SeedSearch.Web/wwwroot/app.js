// What scripts add. Every page works without them.
import { suggest } from './suggest.js';
import { keys } from './keys.js';

const go = () => document.getElementById('go');

// Ticking a box asks at once. The button is passed along: Blazor's script wants a submitter.
document.addEventListener('change', event => {
  const box = event.target.closest?.('[data-auto]');
  if (!box?.form) return;
  const button = box.form.querySelector('button.go') ?? go();
  box.form.requestSubmit(button);
});

// Filters of long lists ask while one types.
let typing, waited = 0;
document.addEventListener('input', event => {
  const box = event.target.closest?.('[data-auto-type]');
  if (!box) return;
  clearTimeout(typing);
  typing = setTimeout(() => narrow(box), 200);
});

// A new page would lose what is typed while it comes: where the circuit is about to start, the letters wait for it, three seconds at most.
function narrow(box) {
  const isSent = live(box);
  if (!isSent && waited < 30 && document.querySelector('[data-live-letters=soon]')) {
    waited++;
    typing = setTimeout(() => narrow(box), 100);
    return;
  }
  waited = 0;
  if (!isSent) box.form.requestSubmit(box.form.querySelector('button.go'));
}

// The page's own box never belongs to a circuit, so no letter is lost while one starts; what is typed goes to the live part through a hidden field.
function live(box) {
  const field = document.querySelector('[data-live-letters=on]');
  if (!field) return false;
  field.value = box.value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const here = new URL(location.href);
  if (box.value.trim()) here.searchParams.set(box.name, box.value.trim()); else here.searchParams.delete(box.name);
  history.replaceState(history.state, '', here);
  return true;
}

// A topic chosen over the circuit is the form's topic too.
document.addEventListener('click', event => {
  const chosen = event.target.closest?.('[data-topic]');
  const select = chosen && document.querySelector('select[name=topic]');
  if (select) select.value = chosen.dataset.topic;
});

// Colours change without a round trip; the cookie is set by this click alone.
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-theme-switch]');
  if (!button) return;
  event.preventDefault();
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
});

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy-address], [data-copy]');
  if (!button) return;
  const address = button.dataset.copyAddress ? new URL(button.dataset.copyAddress, document.baseURI).href : '';
  const text = [button.dataset.copy, address].filter(Boolean).join(' ');
  try { await navigator.clipboard.writeText(text); } catch { copyByHand(text); }
  say(button.dataset.done);
  const before = button.innerHTML;
  button.textContent = button.dataset.done;
  setTimeout(() => { button.innerHTML = before; }, 1500);
});

function copyByHand(text) {
  const area = Object.assign(document.createElement('textarea'), { value: text, className: 'sr' });
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

const say = text => { const live = document.getElementById('live'); if (live) live.textContent = text; };

// Type-to-search over all values of a facet: the list under the box is filled from the API, each value a link.
let finding, asked;
document.addEventListener('input', event => {
  const box = event.target.closest?.('[data-find]');
  if (!box) return;
  clearTimeout(finding);
  finding = setTimeout(() => find(box), 150);
});

async function find(box) {
  asked?.abort();
  asked = new AbortController();
  const list = box.parentElement.querySelector('.rows');
  list.kept ??= list.innerHTML;
  if (!box.value.trim()) { list.innerHTML = list.kept; return; }
  const ask = new URLSearchParams(location.search);
  ask.set('facet', box.dataset.find);
  ask.set('contains', box.value.trim());
  ask.set('top', '15');
  try {
    const answer = await fetch('/api/v1/facets?' + ask, { signal: asked.signal });
    if (!answer.ok) return;
    const counts = await answer.json();
    list.replaceChildren(...counts.values.map(value => foundRow(box.dataset.find, value)));
    say(String(counts.totalValues));
  } catch (error) { if (error.name !== 'AbortError') throw error; }
}

function foundRow(key, value) {
  const row = document.createElement('li');
  row.className = 'v';
  const label = Object.assign(document.createElement('label'), { className: 'row' });
  const written = /^[-\\]/.test(value.value) ? '\\' + value.value : value.value;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: key, value: written, checked: value.state === 'included' });
  box.setAttribute('form', 'f');
  box.dataset.auto = '';
  const name = Object.assign(document.createElement('span'), { textContent: value.label });
  const count = Object.assign(document.createElement('data'), { value: value.sentences, textContent: value.sentences.toLocaleString(document.documentElement.lang) });
  label.append(box, name, count);
  row.append(label);
  return row;
}

// "Also printed in": opens in place with the list that stands on the sentence's own page, to which its link leads anyway.
document.addEventListener('toggle', async event => {
  const details = event.target;
  if (!details.open || !details.dataset?.printings) return;
  const [address, room] = [details.dataset.printings, details.querySelector('[data-fetched]')];
  delete details.dataset.printings;
  const answer = await fetch(address).catch(() => null);
  const list = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.printings');
  if (list) room.prepend(document.importNode(list, true));
  else details.dataset.printings = address;
}, true);

suggest();
keys(say);

// After an enhanced navigation: say the new count; a new page of results starts at its heading.
let last = location.href;
const arrived = () => {
  const [before, now] = [new URL(last), new URL(location.href)];
  last = location.href;
  const heading = document.querySelector('[data-announce]');
  if (heading) say(heading.textContent.trim());
  if (before.pathname === now.pathname && before.searchParams.get('page') !== now.searchParams.get('page') && heading) {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }
};
// Blazor's script waits until the page is shown: it would take the line away from what draws it.
const blazor = () => document.body.append(Object.assign(document.createElement('script'), {
  src: document.getElementById('app-script').dataset.blazor,
  onload: () => window.Blazor.addEventListener('enhancedload', arrived),
}));
if (document.readyState === 'complete') blazor();
else addEventListener('load', blazor, { once: true });
