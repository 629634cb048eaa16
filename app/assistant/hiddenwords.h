// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a person wants to leave this machine with nothing: one list for all that is asked in the name of that
// person (ConsentedRequest::shareHidden()). The desk's Ask has a list of its own: it is of one conversation and goes
// with it, while an author's words stay hidden through many conversations. In memory only; thread of the windows.
#pragma once

#include <QObject>
#include <QStringList>

namespace escale {

class HiddenWords final : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Nothing happens for no words, or words that are hidden already.
    void hide(const QString &words)
    {
        const QString trimmed = words.trimmed();
        if (trimmed.isEmpty() || m_words.contains(trimmed))
            return;
        m_words.append(trimmed);
        Q_EMIT added();
    }
    /// The person goes: nothing they hid, and no yes of theirs, is for the next one.
    void forget()
    {
        m_words.clear();
        Q_EMIT forgotten();
    }

Q_SIGNALS:
    void added();
    void forgotten();

private:
    QStringList m_words;
};

} // namespace escale
