// Adds to each note a button that copies the words of its claim with their citation and address, and shows which words and
// which note belong together.

const RESET_MS = 2500;

const page = document.querySelector('link[rel=canonical]').href;
const citation = document.querySelector('.citation').textContent.trim();

// Screen readers read what changes in it.
const status = document.createElement('p');
status.className = 'unseen';
status.setAttribute('role', 'status');
document.querySelector('main').append(status);

const keyOf = (element) =>
  element?.closest?.('[data-claim]')?.dataset.claim ??
  element?.closest?.('.note')?.id.slice('note_'.length);

const marksOf = (key) => [...document.querySelectorAll(`[data-claim="${CSS.escape(key)}"]`)];

/** The words of a claim, as they stand in the text. */
function wordsOf(key) {
  let words = '';
  let before = null;
  for (const mark of marksOf(key)) {
    const paragraph = mark.closest('p');
    if (before !== null && paragraph !== before) words += '\n\n';
    words += mark.textContent;
    before = paragraph;
  }
  return words;
}

async function copy(text) {
  // Only secure contexts have a clipboard.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (!isCopied) throw new Error('The browser does not allow copying.');
}

for (const note of document.querySelectorAll('.note')) {
  const key = keyOf(note);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy quote';
  button.setAttribute('aria-describedby', key);
  button.addEventListener('click', async () => {
    const address = `${page}#${key}`;
    const reference = citation.replace(`${page}.`, address);
    const isCopied = await copy(`“${wordsOf(key)}”\n\n${reference}`).then(
      () => true,
      () => false,
    );
    button.focus();
    button.textContent = isCopied ? 'Copied' : 'Not copied';
    status.textContent = isCopied
      ? 'Copied the quote, its citation and its address.'
      : 'The browser does not allow copying.';
    setTimeout(() => {
      button.textContent = 'Copy quote';
      status.textContent = '';
    }, RESET_MS);
  });
  note.querySelector('.kind').append(button);
}

/** Shows what belongs to a claim; to none if there is no key. */
function show(key) {
  for (const shown of document.querySelectorAll('.shown')) shown.classList.remove('shown');
  if (!key) return;
  const note = document.getElementById(`note_${key}`);
  for (const element of [...marksOf(key), note]) element?.classList.add('shown');
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => show(keyOf(target)));
}
