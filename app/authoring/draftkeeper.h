// SPDX-License-Identifier: GPL-3.0-or-later
// Typing is kept: at most half a second after a change the words are in the database, whatever happens to the program
// then. Not after a pause, which somebody who types on never makes.
#pragma once

#include "authoring/authoringstore.h"

#include <QObject>

namespace escale {

class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    DraftKeeper(AuthoringStore &store, Clock &clock, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// `text` answers with the words as they are when it is asked.
    void watch(qint64 fiche, std::function<FicheDraft()> text);
    /// Keeps what is not kept, then watches nothing.
    void leave();
    /// Somebody has changed something.
    void touched();
    /// Now, if something is not kept. Errors: CannotWrite; the next change tries again.
    Result<Done> keepNow();
    [[nodiscard]] bool isKept() const { return !m_changed; }

    static constexpr std::chrono::milliseconds longest{500};

Q_SIGNALS:
    void kept(const QDateTime &when);
    void failed(const QString &sentence);

private:
    AuthoringStore &m_store;
    Clock &m_clock;
    qint64 m_fiche = 0;
    std::function<FicheDraft()> m_text;
    bool m_changed = false, m_due = false;
};

} // namespace escale
