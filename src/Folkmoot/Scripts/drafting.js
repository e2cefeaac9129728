// Saves a section while somebody types, and keeps in this browser what could not be saved. The page works without it.
const pause = 2000
const form = document.querySelector('form[data-as-typed]')
if (form) start(form)

function start (form) {
  const status = form.querySelector('[data-status]')
  const place = `folkmoot-draft:${form.dataset.who}:${form.dataset.address}`
  const fields = () => [...form.querySelectorAll('[name^="text-"]')].filter(field => field.type !== 'radio')
  const versionOf = field => form.elements[field.name.replace('text-', 'version-')]
  let timer, sending, stopped, changed, refused

  offer()
  form.addEventListener('input', () => {
    changed = true
    keep()
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(send, pause)
  })
  form.addEventListener('submit', event => {
    if (event.submitter?.formAction.includes('handler=')) return
    stopped = true
    clearTimeout(timer)
    keep(true)
  })
  document.addEventListener('visibilitychange', () => {
    // Who comes back from signing in in another tab has what was refused meanwhile saved.
    if (!stopped && (document.hidden ? changed : refused)) send()
  })

  function kept () {
    try { return JSON.parse(localStorage.getItem(place)) } catch { return null }
  }

  function keep (sent = false) {
    const words = Object.fromEntries(fields().map(field => [field.name, { text: field.value, version: versionOf(field).value }]))
    try { localStorage.setItem(place, JSON.stringify({ sent, words })) } catch { say('What you type cannot be kept in this browser. Save often.') }
  }

  function forget () {
    try { localStorage.removeItem(place) } catch { /* nothing was kept */ }
  }

  function say (words, link) {
    status.textContent = words
    if (!link) return
    const way = document.createElement('a')
    way.className = 'govuk-link'
    way.href = link.href
    way.textContent = link.words
    if (link.href.startsWith('/sign-in')) way.target = '_blank'
    status.append(' ', way)
  }

  // Words of an earlier visit that differ from what is saved are offered, and never put back unasked.
  function offer () {
    const found = kept()
    const lost = found && fields().filter(field => {
      const words = found.words?.[field.name]
      return words && words.text !== field.value && !(found.sent && Number(versionOf(field).value) > Number(words.version))
    })
    if (!lost?.length) return forget()
    const box = form.querySelector('[data-kept]')
    box.hidden = false
    box.querySelector('[data-put-back]').addEventListener('click', () => {
      for (const field of lost) {
        field.value = found.words[field.name].text
        versionOf(field).value = found.words[field.name].version
      }
      box.hidden = true
      lost[0].focus()
      form.dispatchEvent(new Event('input'))
    })
    box.querySelector('[data-throw-away]').addEventListener('click', () => {
      forget()
      box.hidden = true
      form.querySelector('textarea, input:not([type=hidden])')?.focus()
    })
  }

  async function send () {
    if (sending || stopped) return
    sending = true
    changed = false
    const before = fields().map(field => field.value).join('\u0000')
    try {
      let answer = await post(before)
      if (answer.status === 400 && await renew()) answer = await post(before)
      refused = !answer.ok
      if (answer.ok) {
        saved(answer.headers.get('X-Sections'), await answer.text(), before)
      } else if (answer.status === 409) {
        stopped = true
        say(`Not saved. ${await answer.text()} What you typed is kept in this browser.`)
      } else if (answer.status === 401) {
        say('Not saved: you are not signed in any more. What you typed is kept in this browser. Sign in again in another tab and come back here: it is saved then.', { href: `/sign-in?returnUrl=${encodeURIComponent(form.dataset.address)}`, words: 'Sign in (opens in a new tab)' })
      } else {
        say('Not saved: something went wrong. What you typed is kept in this browser and is sent again when you go on typing.')
      }
    } catch {
      refused = true
      say('Not saved: the site cannot be reached. What you typed is kept in this browser and is sent when you go on typing.')
    }
    sending = false
    if (changed && !stopped) timer = setTimeout(send, pause)
  }

  function post (words) {
    return fetch(form.dataset.asTyped, { method: 'POST', body: new FormData(form), redirect: 'manual', keepalive: words.length < 30000 })
  }

  // The token of the page is that of an earlier session: a new page has the new one.
  async function renew () {
    const page = await fetch(form.dataset.address, { redirect: 'manual' })
    if (!page.ok) return false
    const name = '__RequestVerificationToken'
    const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector(`[name=${name}]`)?.value
    if (!token) return false
    for (const old of document.querySelectorAll(`[name=${name}]`)) old.value = token
    return true
  }

  function saved (header, findings, before) {
    for (const [field, { version, both }] of Object.entries(JSON.parse(header))) {
      if (both) {
        stopped = true
        forget()
        return say('Somebody else saved this section while you were typing. Your words are set aside, and nothing is lost.', { href: both, words: 'Bring the two together' })
      }
      form.elements[`version-${field}`].value = version
    }
    if (fields().map(field => field.value).join('\u0000') === before) forget()
    else keep()
    document.querySelector('[data-beside]').innerHTML = findings
    say(`Saved at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`)
  }
}
