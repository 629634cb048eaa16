// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/dictionary.h"

namespace escale {
namespace {

/// Where the word and its flags end: at a tab, or at a space before a field ("po:nom").
qsizetype endOfWord(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'\t')
            return at;
        if (line[at] == u' ' && at + 3 < line.size() && line[at + 3] == u':')
            return at;
    }
    return line.size();
}

/// The slash before the flags; one at the very beginning, or after a backslash, is a letter of the word.
qsizetype flagSlash(QStringView word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (word[at] == u'/' && word[at - 1] != u'\\')
            return at;
    }
    return -1;
}

QString field(const QStringList &fields, QLatin1String key)
{
    for (const QString &text : fields) {
        if (text.startsWith(key))
            return text.sliced(key.size());
    }
    return {};
}

/// Writes out one word: hunspell's checks the other way round.
class Writer {
public:
    Writer(const AffixFile &affixes, const std::function<bool(Flag)> &skipped,
           const std::function<void(const DictionaryForm &)> &form)
        : m_affixes(affixes), m_skipped(skipped), m_form(form)
    {
    }

    void write(const DictionaryWord &word)
    {
        if (m_affixes.isBarred(word.flags))
            return;
        m_word = &word;
        m_hasPrefixes = hasPrefixes(word.flags);
        if (!m_affixes.needsAffix(word.flags))
            m_form({word.text, 0, 0, {}});
        suffixes(word.text, word.flags, {}, 0);
        prefixes(word.text, word.flags, 0, false);
    }

private:
    /// Every suffix of `flags` on `text`, at most two on each other. `kept`: the flags of the word under them.
    void suffixes(const QString &text, const Flags &flags, const Flags &kept, Flag first)
    {
        for (const Flag flag : flags) {
            const AffixClass *affixes = m_affixes.affixes(flag);
            if (!affixes || affixes->prefix || m_skipped(flag))
                continue;
            for (const AffixRule &rule : affixes->rules) {
                if (const auto made = m_affixes.apply(rule, false, text))
                    suffixed(*made, rule, first ? first : flag, affixes->cross, kept.isEmpty() ? flags : kept, first);
            }
        }
    }

    void suffixed(const QString &made, const AffixRule &rule, Flag flag, bool cross, const Flags &under, Flag first)
    {
        if (m_affixes.isBarred(rule.flags))
            return;
        const bool circumfix = m_affixes.isCircumfix(rule.flags);
        if (!circumfix && !m_affixes.needsAffix(rule.flags))
            m_form({made, flag, 0, {}});
        if (!rule.flags.isEmpty() && !first)
            suffixes(made, rule.flags, under + rule.flags, flag);
        if (cross && (m_hasPrefixes || !rule.flags.isEmpty()))
            prefixes(made, under + rule.flags, flag, circumfix);
    }

    /// Every prefix of `flags` on `text`, which a suffix (0: none) has made already.
    void prefixes(const QString &text, const Flags &flags, Flag suffix, bool circumfix)
    {
        for (const Flag flag : flags) {
            const AffixClass *affixes = m_affixes.affixes(flag);
            if (!affixes || !affixes->prefix || m_skipped(flag) || (suffix && !affixes->cross))
                continue;
            for (const AffixRule &rule : affixes->rules) {
                if (m_affixes.isBarred(rule.flags) || m_affixes.isCircumfix(rule.flags) != circumfix)
                    continue;
                const auto made = m_affixes.apply(rule, true, text);
                if (!made)
                    continue;
                const QString alone = m_affixes.apply(rule, true, m_word->text).value_or(QString());
                if (suffix || !m_affixes.needsAffix(rule.flags))
                    m_form({*made, suffix, flag, alone});
                if (!suffix)
                    suffixesOfPrefix(*made, rule.flags, flag, alone);
            }
        }
    }

    /// Suffixes that a prefix brings.
    void suffixesOfPrefix(const QString &text, const Flags &flags, Flag prefix, const QString &alone)
    {
        for (const Flag flag : flags) {
            const AffixClass *affixes = m_affixes.affixes(flag);
            if (!affixes || affixes->prefix || m_skipped(flag))
                continue;
            for (const AffixRule &rule : affixes->rules) {
                const auto made = m_affixes.apply(rule, false, text);
                if (made && !m_affixes.isBarred(rule.flags) && !m_affixes.needsAffix(rule.flags))
                    m_form({*made, flag, prefix, alone});
            }
        }
    }

    [[nodiscard]] bool hasPrefixes(const Flags &flags) const
    {
        return std::any_of(flags.begin(), flags.end(), [this](Flag flag) {
            const AffixClass *affixes = m_affixes.affixes(flag);
            return affixes && affixes->prefix && !m_skipped(flag);
        });
    }

    const AffixFile &m_affixes;
    const std::function<bool(Flag)> &m_skipped;
    const std::function<void(const DictionaryForm &)> &m_form;
    const DictionaryWord *m_word = nullptr;
    bool m_hasPrefixes = false;
};

} // namespace

Result<QList<DictionaryWord>> readDictionary(const QByteArray &bytes, const AffixFile &affixes, const QString &name)
{
    const auto text = affixes.decode(bytes);
    if (!text)
        return Error{Problem::BadConfiguration, {}, name + u":1: is not in the encoding its affix file names"_qs};
    QList<DictionaryWord> words;
    bool counted = false;
    for (QStringView line : QStringView(*text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!counted) {
            counted = true;
            continue;
        }
        const qsizetype end = endOfWord(line);
        QStringView word = line.first(end).trimmed();
        if (word.isEmpty())
            continue;
        DictionaryWord entry;
        if (const qsizetype slash = flagSlash(word); slash > 0) {
            entry.flags = affixes.flags(word.sliced(slash + 1));
            word = word.first(slash);
        }
        entry.text = word.toString().replace(u"\\/"_qs, u"/"_qs);
        const QStringList fields = affixes.morphology(line.sliced(end).trimmed().toString()).simplified().split(u' ');
        entry.lemma = field(fields, QLatin1String("st:"));
        if (entry.lemma.isEmpty())
            entry.lemma = entry.text;
        entry.part = field(fields, QLatin1String("po:"));
        entry.tense = field(fields, QLatin1String("is:"));
        words.append(entry);
    }
    if (!counted || words.isEmpty())
        return Error{Problem::BadConfiguration, {}, name + u":1: holds no words"_qs};
    return words;
}

void writeOut(const DictionaryWord &word, const AffixFile &affixes, const std::function<bool(Flag)> &skipped,
              const std::function<void(const DictionaryForm &)> &form)
{
    Writer(affixes, skipped, form).write(word);
}

} // namespace escale
