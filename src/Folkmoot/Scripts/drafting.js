// Saves a section while somebody types, and keeps in this browser what could not be saved. The page works without it.
const pause = 2000
const form = document.querySelector('form[data-as-typed]')
if (form) start(form)

function start (form) {
  const status = form.querySelector('[data-status]')
  const place = `folkmoot-draft:${form.dataset.who}:${form.dataset.address}`
  const fields = () => [...form.querySelectorAll('[name^="text-"]')].filter(field => field.type !== 'radio')
  const versionOf = field => form.elements[field.name.replace('text-', 'version-')]
  let timer, sending, stopped, changed

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
    if (document.hidden && changed && !stopped) send()
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
      const answer = await fetch(form.dataset.asTyped, { method: 'POST', body: new FormData(form), redirect: 'manual', keepalive: before.length < 30000 })
      if (answer.ok) {
        saved(answer.headers.get('X-Sections'), await answer.text(), before)
      } else if (answer.status === 409) {
        stopped = true
        say(`Not saved. ${await answer.text()} What you typed is kept in this browser.`)
      } else {
        say('Not saved: you are no longer signed in, or something went wrong. What you typed is kept in this browser.', { href: `/sign-in?returnUrl=${encodeURIComponent(form.dataset.address)}`, words: 'Sign in again' })
      }
    } catch {
      say('Not saved: the site cannot be reached. What you typed is kept in this browser and is sent when you go on typing.')
    }
    sending = false
    if (changed && !stopped) timer = setTimeout(send, pause)
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
