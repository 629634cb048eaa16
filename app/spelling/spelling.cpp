// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelling.h"

#include "base/try.h"
#include "spelling/dictionary.h"
#include "spelling/personalwords.h"
#include "spelling/spellingwords.h"

#include <QHash>

namespace escale {
namespace {

constexpr qsizetype mostRemembered = 50'000; ///< words

} // namespace

/// Lives in the worker's thread.
class Spelling::Tool {
public:
    Tool(Language language, const QStringList &folders, const QString &personal)
        : m_language(language), m_folders(folders), m_personal(personal)
    {
        begin();
    }

    [[nodiscard]] bool isThere() const { return m_dictionary != nullptr; }
    [[nodiscard]] QStringList words() const { return m_personal.words(); }

    QList<TextRange> unknown(const QString &text)
    {
        QList<TextRange> ranges;
        if (!m_dictionary)
            return ranges;
        for (const TextRange &range : spellingWords(text)) {
            const QString word = text.sliced(range.start, range.length);
            auto known = m_known.constFind(word);
            if (known == m_known.constEnd()) {
                if (m_known.size() > mostRemembered)
                    m_known.clear();
                known = m_known.insert(word, m_dictionary->knows(word));
            }
            if (!*known)
                ranges.append(range);
        }
        return ranges;
    }

    [[nodiscard]] QStringList suggestions(const QString &word) const
    {
        return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
    }

    Result<QStringList> add(const QString &word)
    {
        ESCALE_TRY_DONE(m_personal.add(word));
        learn(word);
        return words();
    }

    Result<QStringList> remove(const QString &word)
    {
        ESCALE_TRY_DONE(m_personal.remove(word));
        begin(); // hunspell can only forbid a word, which the dictionary itself may have
        return words();
    }

private:
    void begin()
    {
        m_dictionary = Dictionary::open(m_language, m_folders);
        m_known.clear();
        for (const QString &word : m_personal.words())
            learn(word);
    }

    void learn(const QString &word)
    {
        if (m_dictionary)
            m_dictionary->add(word);
        m_known.clear();
    }

    Language m_language;
    QStringList m_folders;
    std::unique_ptr<Dictionary> m_dictionary;
    PersonalWords m_personal;
    QHash<QString, bool> m_known;
};

Spelling::Spelling(Language language, const QStringList &folders, const QString &personal, QObject *parent)
    : QObject(parent), m_language(language)
{
    m_worker = std::make_unique<Worker<Tool>>(*this, QStringLiteral("spelling"), [language, folders, personal] {
        return std::make_unique<Tool>(language, folders, personal);
    });
    using Begin = std::pair<bool, QStringList>;
    m_worker->ask<Begin>(
        this, [](Tool &tool) { return Begin(tool.isThere(), tool.words()); },
        [this](const Begin &begin) {
            m_personal = begin.second;
            m_hasDictionary = begin.first;
            if (!begin.first)
                Q_EMIT unavailable();
        });
}

Spelling::~Spelling() = default;

void Spelling::check(const QString &text, QObject *context, std::function<void(QList<TextRange>)> answer)
{
    m_worker->ask<QList<TextRange>>(
        context, [text](Tool &tool) { return tool.unknown(text); }, std::move(answer));
}

void Spelling::suggest(const QString &word, QObject *context, std::function<void(QStringList)> answer)
{
    m_worker->ask<QStringList>(
        context, [word](Tool &tool) { return tool.suggestions(word); }, std::move(answer));
}

void Spelling::changeWords(const std::function<Result<QStringList>(Tool &)> &change)
{
    m_worker->ask<Result<QStringList>>(this, change, [this](const Result<QStringList> &words) {
        if (!words)
            return Q_EMIT failed(words.error().sentence);
        m_personal = *words;
        Q_EMIT changed();
    });
}

void Spelling::add(const QString &word)
{
    changeWords([word](Tool &tool) { return tool.add(word); });
}

void Spelling::remove(const QString &word)
{
    changeWords([word](Tool &tool) { return tool.remove(word); });
}

} // namespace escale
