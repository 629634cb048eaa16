// SPDX-License-Identifier: GPL-3.0-or-later
// Workshop: who has signed in.
#include "authoring/workshop.h"

#include "authoring/sentences.h"

namespace escale {
/// Says why not.
bool Workshop::canAsk()
{
    if (!m_store) {
        Q_EMIT said(m_trouble);
        return false;
    }
    if (m_settings.feed.isEmpty()) {
        Q_EMIT said(m_settings.trouble.isEmpty()
                        ? authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                              "No source of fiches is set on this computer: nobody can "
                                                              "be signed in."))
                        : m_settings.trouble);
        return false;
    }
    return !m_busy;
}

void Workshop::signIn(const QString &email, const QString &password)
{
    if (!canAsk())
        return;
    setBusy(true);
    m_email = email.trimmed().toLower();
    m_feed.login(m_email, password, [this](AuthorAnswer<LoginStep> step) {
        setBusy(false);
        if (!step)
            return Q_EMIT said(step.failure.error.sentence);
        if (!step->token.isEmpty())
            return enter(m_email, step->token, true);
        m_nonce = step->nonce;
        m_account = Account::CodeAsked;
        Q_EMIT accountChanged();
    });
}

void Workshop::askForCode(const QString &email)
{
    if (!canAsk())
        return;
    setBusy(true);
    m_email = email.trimmed().toLower();
    m_feed.sendCode(m_email, [this](AuthorAnswer<Done> sent) {
        setBusy(false);
        if (!sent)
            return Q_EMIT said(sent.failure.error.sentence);
        m_nonce.clear();
        m_account = Account::CodeAsked;
        Q_EMIT accountChanged();
    });
}

void Workshop::startOver()
{
    if (m_account != Account::CodeAsked)
        return;
    m_account = Account::SignedOut;
    m_nonce.clear();
    m_feed.cancel(); // a code that is being looked at
    Q_EMIT accountChanged();
}

void Workshop::giveCode(const QString &code)
{
    if (m_busy || m_account != Account::CodeAsked)
        return;
    setBusy(true);
    m_feed.checkCode(m_email, code, m_nonce, [this](AuthorAnswer<QByteArray> token) {
        setBusy(false);
        if (m_account != Account::CodeAsked)
            return; // went back
        if (token)
            return enter(m_email, *token.value, true);
        Q_EMIT said(token.failure.error.sentence);
        if (token.failure.trouble ==
            AuthorTrouble::ServerTrouble) { // an old code: from the beginning (contract-write 2)
            m_account = Account::SignedOut;
            Q_EMIT accountChanged();
        }
    });
}

void Workshop::enter(const QString &email, const QByteArray &token, bool keepSignIn)
{
    if (m_readOnly || (isOpen() && m_openedBy != email))
        close(); // somebody else's text; what can only be read is opened again
    m_email = email;
    m_nonce.clear();
    m_feed.setToken(token);
    if (const auto used = m_store->use(email); !used)
        return Q_EMIT said(used.error().sentence);
    if (keepSignIn) {
        m_secrets->write({email, token, m_settings.feed.toString()}, [this](const Result<QString> &where) {
            const QString sentence = where ? *where : where.error().sentence;
            if (!sentence.isEmpty())
                Q_EMIT said(sentence);
        });
    }
    m_account = Account::SignedIn;
    ++m_visit;
    m_saidLater.clear();
    Q_EMIT accountChanged();
    listHere();
    refresh();
    m_sender->run(); // what waited while nobody was here
}

void Workshop::signOut()
{
    close();
    m_again = false;
    ++m_visit;
    if (m_sender)
        m_sender->stop();
    m_feed.cancel();
    m_feed.setToken({});
    const auto left = m_store ? m_store->fiches() : Result<QList<WorkingCopy>>(QList<WorkingCopy>());
    const bool unsent =
        left && std::any_of(left->begin(), left->end(), [](const WorkingCopy &copy) { return copy.isChanged(); });
    if (m_store)
        (void)m_store->signOut();
    if (unsent)
        Q_EMIT said(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "What you have not sent stays on this computer. Nobody else sees it in "
                                           "Escale; it is there when you sign in again.")));
    m_rows.clear();
    m_structures.clear();
    m_allStructures.clear();
    m_profile = {};
    m_email.clear();
    m_account = Account::SignedOut;
    Q_EMIT rowsChanged();
    Q_EMIT accountChanged();
    forgetSignIn();
}

void Workshop::forgetSignIn()
{
    m_secrets->forget([this](const Result<Done> &gone) {
        if (!gone)
            Q_EMIT said(gone.error().sentence);
    });
}

/// The server does not know this sign-in any more: what is written stays open.
void Workshop::leaveAccount(const QString &sentence)
{
    (void)m_keeper->keepNow();
    ++m_visit;
    ++m_opening;
    m_feed.setToken({});
    m_account = Account::SignedOut;
    Q_EMIT accountChanged();
    Q_EMIT said(sentence);
    forgetSignIn();
}

} // namespace escale
