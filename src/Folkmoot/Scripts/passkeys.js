// Asks the browser for a passkey, or to make one, and sends what it answers by the form it stands in.
// Without this script, or where the browser knows no passkeys, the forms stay hidden and other ways are offered.
export function init () {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  for (const form of document.querySelectorAll('[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', event => {
      event.preventDefault()
      send(form)
    })
  }
}

async function send (form) {
  const problem = form.querySelector('[role=alert]')
  problem.hidden = true
  try {
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) })
    if (!answer.ok) throw new Error(answer.statusText)
    const options = await answer.json()
    const credential = form.dataset.passkey === 'add'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    form.elements.Credential.value = JSON.stringify(credential)
    form.submit()
  } catch (error) {
    problem.textContent = error.name === 'NotAllowedError' || error.name === 'AbortError'
      ? 'Nothing was chosen, or the time ran out. Try again.'
      : 'The passkey could not be used here. Try again, or use another way.'
    problem.hidden = false
  }
}
