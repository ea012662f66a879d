// Shows the OpenAPI document in Swagger UI, and mends what keeps people from using it with assistive technology.

const element = document.getElementById('page_explorer');

// Swagger UI has dark colours, but does not follow the system.
const dark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', followScheme);
followScheme();

/** The layout of Swagger UI without its choice of servers, inside the landmarks of the page. */
function layout({ React: { createElement } }) {
  function ExplorerLayout({ getComponent, specSelectors }) {
    const part = (name) => createElement(getComponent(name, true), { key: name });
    const status = specSelectors.loadingStatus();
    if (status === 'loading') return createElement('p', { role: 'status' }, 'Loading…');
    return createElement(
      'div',
      { className: 'swagger-ui' },
      createElement(getComponent('SvgAssets')),
      part('errors'),
      part('InfoContainer'),
      createElement('h2', null, 'Operations'),
      createElement(
        'div',
        { className: 'tools' },
        part('FilterContainer'),
        part('AuthorizeBtnContainer'),
      ),
      part('operations'),
      part('Models'),
    );
  }
  return { components: { ExplorerLayout } };
}

/** Names controls, lets the keyboard scroll code, and takes links out of the buttons that contain them. */
function accessibility({ React: { createElement, useEffect, useRef } }) {
  const DeepLink = ({ text }) => createElement('span', null, text);

  /** Sets attributes of the elements inside a component, by selector. */
  const mend = (attributesOf) => (Component) => (props) => {
    const ref = useRef(null);
    useEffect(() => {
      for (const [selector, attributes] of Object.entries(attributesOf(props))) {
        for (const element of ref.current.querySelectorAll(selector)) {
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        }
      }
    });
    return createElement('div', { ref }, createElement(Component, props));
  };
  const focusable = mend(() => ({ pre: { tabindex: '0' } }));

  return {
    components: { DeepLink },
    wrapComponents: {
      authorizationPopup: mend(() => ({
        '.close-modal': { 'aria-label': 'Close' },
        // The text of the button, which the package hides.
        '.authorize': { 'aria-label': 'Authorize' },
      })),
      curl: focusable,
      HighlightCode: focusable,
      ExamplesSelect: mend(() => ({ select: { 'aria-label': 'Example' } })),
      JsonSchemaForm: mend(({ description }) => ({
        'input, select, textarea': { 'aria-label': description },
      })),
      RequestBody: mend(() => ({ textarea: { 'aria-label': 'Request body' } })),
      responses: mend(({ method, path }) => ({
        '.responses-table': { 'aria-label': `Responses to ${method.toUpperCase()} ${path}` },
      })),
    },
  };
}

/** Leaves out query parameters that have their default value: Swagger UI fills in all, and some exclude each other. */
function leaveOutDefaults(request) {
  if (request.loadSpec) return request;
  const { paths } = ui.specSelectors.specJson().toJS();
  const parameters = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.parameters ?? []);
  const url = new URL(request.url, location.href);
  for (const { name, schema } of parameters) {
    if (String(schema?.default) === url.searchParams.get(name)) url.searchParams.delete(name);
  }
  request.url = url.href;
  return request;
}

const ui = window.SwaggerUIBundle({
  url: element.dataset.document,
  domNode: element,
  layout: 'ExplorerLayout',
  plugins: [layout, accessibility],
  deepLinking: true,
  tryItOutEnabled: true,
  filter: true,
  defaultModelsExpandDepth: 0,
  requestInterceptor: leaveOutDefaults,
});
