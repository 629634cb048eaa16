// SPDX-License-Identifier: GPL-3.0-or-later
// The spelling of one language for a window that writes: an author's, a translator's. Questions from the window's
// thread, answers there; the dictionary is read and asked in a thread of its own. Nothing of a text is kept or logged.
#pragma once

#include "base/error.h"
#include "base/workerthread.h"
#include "fiche/language.h"
#include "fiche/textrange.h"

#include <QStringList>
#include <optional>

namespace escale {

class Spelling final : public QObject {
    Q_OBJECT

public:
    /// `folders`: where dictionaries are, Dictionary::systemFolders() for the system's. `personal`: the file of the
    /// person's own words, see PersonalWords.
    Spelling(Language language, const QStringList &folders, const QString &personal, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// Whether there is a dictionary of this language; nothing while that is being found out.
    [[nodiscard]] std::optional<bool> hasDictionary() const { return m_hasDictionary; }
    /// The words of `text` that are not known; none where there is no dictionary. Not answered once `context` is gone.
    void check(const QString &text, QObject *context, std::function<void(QList<TextRange>)> answer);
    /// What may have been meant, the likeliest first.
    void suggest(const QString &word, QObject *context, std::function<void(QStringList)> answer);
    /// For good, on this computer; failed() where it cannot be written.
    void add(const QString &word);
    void remove(const QString &word);
    /// Whether a person has added it.
    [[nodiscard]] bool isPersonal(const QString &word) const { return m_personal.contains(word); }

Q_SIGNALS:
    /// There is no dictionary of this language; once.
    void unavailable();
    /// Other words are known than before: check again.
    void changed();
    void failed(const QString &sentence);

private:
    class Tool;
    void changeWords(const std::function<Result<QStringList>(Tool &)> &change);

    Language m_language;
    QStringList m_personal;
    std::optional<bool> m_hasDictionary;
    std::unique_ptr<Worker<Tool>> m_worker;
};

} // namespace escale
