// An ARIA combobox over the plain search box. Nothing typed early is lost: the box is not the script's.
let asked, timer, active = -1;

const box = () => document.getElementById('q');
const list = () => document.getElementById('suggestions');

function show(items) {
  const [input, options] = [box(), list()];
  if (!input || !options) return;
  active = -1;
  input.removeAttribute('aria-activedescendant');
  options.replaceChildren(...items.map(option));
  options.hidden = items.length === 0;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'suggestions');
  input.setAttribute('aria-expanded', String(!options.hidden));
}

function option(item, index) {
  const row = document.createElement('li');
  row.id = 'suggestion-' + index;
  row.role = 'option';
  row.setAttribute('aria-selected', 'false');
  row.dataset.address = item.facet ? item.address : '';
  row.dataset.text = item.text;
  const [name, count] = [document.createElement('span'), document.createElement('small')];
  name.textContent = item.label;
  count.textContent = (item.facet ? (list().dataset[item.facet] ?? item.facet) + ' · ' : '') + item.sentences.toLocaleString(document.documentElement.lang);
  row.append(name, count);
  return row;
}

async function ask(typed) {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch('/api/v1/suggest?q=' + encodeURIComponent(typed), { signal: asked.signal });
    if (answer.ok && document.activeElement === box()) show(await answer.json());
  } catch (error) { if (error.name !== 'AbortError') throw error; }
}

function choose(row) {
  const input = box();
  show([]);
  if (row.dataset.address) { location.assign(row.dataset.address); return; }
  // The last word gives way to the suggested one.
  input.value = input.value.replace(/\S*$/, row.dataset.text);
  input.form.requestSubmit(document.getElementById('go'));
}

function move(step) {
  const options = list().children;
  if (active >= 0) options[active].setAttribute('aria-selected', 'false');
  active = active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length;
  options[active].setAttribute('aria-selected', 'true');
  box().setAttribute('aria-activedescendant', options[active].id);
}

export function suggest() {
  document.addEventListener('input', event => {
    if (event.target !== box()) return;
    clearTimeout(timer);
    asked?.abort();
    const typed = event.target.value.trim();
    if (typed.length < 2) { show([]); return; }
    timer = setTimeout(() => ask(typed), 120);
  });
  document.addEventListener('keydown', event => {
    if (event.target !== box() || !list() || list().hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1); }
    else if (event.key === 'Escape') { event.preventDefault(); event.stopImmediatePropagation(); show([]); }
    else if (event.key === 'Enter' && active >= 0) { event.preventDefault(); choose(list().children[active]); }
  });
  document.addEventListener('pointerdown', event => {
    const row = event.target.closest?.('#suggestions [role=option]');
    if (row) { event.preventDefault(); choose(row); }
  });
  document.addEventListener('focusout', event => { if (event.target === box()) show([]); });
  document.addEventListener('submit', () => { clearTimeout(timer); asked?.abort(); show([]); }, true);
}
