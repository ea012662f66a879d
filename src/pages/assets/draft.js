// Improves /draft: a file can be dropped on the page, an update keeps the place, and corrections are not lost unnoticed.

/** Where the id of the field that was used last is kept while the page is updated. */
const PLACE = 'draft-place';

const upload = document.querySelector('form.upload input[type="file"]');
if (upload) acceptDrops(upload);

const draft = document.querySelector('form.draft');
if (draft) {
  returnToPlace();
  rememberPlace(draft);
  warnBeforeLoss(draft);
}

function acceptDrops(input) {
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = 'You can also drop it anywhere on this page.';
  input.after(hint);
  const target = input.closest('form');
  const holdsFile = ({ dataTransfer }) => dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    target.classList.add('dropping');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) target.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    target.classList.remove('dropping');
    const [file] = event.dataTransfer.files;
    if (!file) return;
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    target.querySelector('button').focus();
  });
}

function rememberPlace(form) {
  let last = '';
  form.addEventListener('focusin', ({ target }) => {
    if (target.id) last = target.id;
    else if (target.type === 'checkbox') last = target.closest('[id]')?.id ?? last;
  });
  form.addEventListener('submit', ({ submitter }) => {
    if (submitter?.value === 'update') sessionStorage.setItem(PLACE, last);
  });
}

function returnToPlace() {
  const id = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  const faults = document.getElementById('page_errors');
  if (faults) {
    faults.focus();
    return;
  }
  const place = id ? document.getElementById(id) : null;
  if (!place) return;
  const closed = place.closest('details:not([open])');
  const shown = closed?.querySelector('summary') ?? place;
  shown.focus({ preventScroll: true });
  shown.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function warnBeforeLoss(form) {
  let isUnsaved = 'corrected' in form.dataset;
  form.addEventListener('input', () => {
    isUnsaved = true;
  });
  form.addEventListener('submit', () => {
    isUnsaved = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault();
  });
}
