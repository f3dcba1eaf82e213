import { createElement as h, useEffect, useState } from 'react';

/** A whole document that a server draws and the browser takes over, as many sites of news are made. */
export function WholeDocument() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    window.addLine = () => setCount((before) => before + 1);
  }, []);
  const lines = Array.from({ length: count }, (_, at) =>
    h('li', { key: at }, 'Line ', at, ': the Senate met in Pavlodar.'),
  );
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'x')),
    h('body', null, h('p', null, 'In Kazakhstan the Mazhilis met.'), h('ul', null, ...lines)),
  );
}
