// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/formsource.h"

#include "search/fold.h"
#include "search/words.h"
#include "wordformtool/putnumber.h"
#include "wordformtool/russianendings.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace escale {

using namespace forms;

namespace {

Error badSource(const QString &what)
{
    return {Problem::BadConfiguration, {}, what};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badSource(path + u":1: cannot be read: "_qs + file.errorString());
    return file.readAll();
}

/// Folded; empty for what the search would never ask for.
QString foldedForm(QStringView word, Language language)
{
    const Script script = scriptOf(word);
    return script == scriptOf(language) ? foldWord(word, language) : QString();
}

/// Whether folding takes the affixes of a class off again: l'école is ecole.
bool isElision(const AffixClass &affixes, Language language)
{
    const auto neutral = [language](const AffixRule &rule) {
        const QString rest = u"zzz"_qs;
        return foldWord(rule.add + rest, language) == foldWord(rule.strip + rest, language);
    };
    return affixes.prefix && scriptOf(language) == Script::Latin &&
           std::all_of(affixes.rules.begin(), affixes.rules.end(), neutral);
}

Flag flagOf(char letter)
{
    return static_cast<quint8>(letter);
}

/// Whether the search would cut it into several words.
bool isCompound(const QString &text)
{
    WordScanner scanner(text);
    WordSpan span;
    return !scanner.next(&span) || span.start != 0 || span.length != text.size();
}

/// English doubles a consonant before an ending, which the affix rules of hunspell-en-us do not: "running" and
/// "bigger" are words of their own there. The word before the doubling; empty where nothing is doubled.
QString undoubled(const QString &word, QLatin1String ending)
{
    if (!word.endsWith(ending) || word.size() <= ending.size())
        return {};
    const QString base = word.chopped(ending.size() + 1);
    const QChar last = word[word.size() - ending.size() - 1];
    const bool doubled = base.size() >= 3 && base.back() == last && !u"aeiouwxy"_qs.contains(last) &&
                         u"aeiou"_qs.contains(base[base.size() - 2]);
    return doubled ? base : QString();
}

class Collecting {
public:
    Collecting(const AffixFile &affixes, Language language, const QList<DictionaryWord> &words)
        : m_affixes(affixes), m_language(language)
    {
        for (const DictionaryWord &word : words) {
            if (language == Language::En)
                m_known.insert(word.text);
            else if (language == Language::Ru && !word.flags.isEmpty())
                m_known.insert(foldWord(word.text, language));
        }
    }

    void add(const DictionaryWord &word)
    {
        if (m_language == Language::Ar) {
            addArabic(word);
            return;
        }
        if (m_language == Language::Uk && !word.text.isEmpty() && word.text.front().isUpper())
            return;
        m_word = &word;
        m_lemma = foldedLemma(word.lemma);
        m_made.clear();
        writeOut(word, m_affixes, m_skipped, m_each);
        if (m_language == Language::En)
            addUndoubled(word.text);
        else if (m_language == Language::Ru && word.flags.isEmpty())
            addRussian(foldedForm(word.text, m_language));
        for (auto it = m_made.cbegin(); it != m_made.cend(); ++it)
            m_forms.add(it.key(), it.value());
    }

    /// Our own list; before the dictionary's words, of which it denies some.
    Result<Done> addExtra(const QByteArray &bytes, const QString &name)
    {
        int number = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            ++number;
            const QStringList words =
                QString::fromUtf8(line).section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            const bool denied = words.first() == u"not:";
            QStringList folded;
            for (const QString &word : words.mid(denied ? 1 : 0))
                folded.append(foldedForm(word, m_language));
            if (folded.size() < 2 || folded.contains(QString()))
                return badSource(name + u':' + QString::number(number) + u": is not a base form and its forms"_qs);
            if (!denied)
                m_forms.add(folded[0], folded, extraPart());
            for (qsizetype i = 1; denied && i < folded.size(); ++i)
                m_denied.insert({folded[0], folded[i]});
        }
        return Done{};
    }

    FormCollector take()
    {
        for (const QString &piece : std::as_const(m_pieces))
            m_forms.add(piece, {piece});
        return std::move(m_forms);
    }

private:
    [[nodiscard]] Part extraPart() const { return m_language == Language::Ar ? Noun : AnyPart; }

    /// Empty for a base form of several words.
    [[nodiscard]] QString foldedLemma(const QString &lemma) const
    {
        WordSpan span;
        WordScanner scanner(lemma);
        if (!scanner.next(&span) || span.length != lemma.size())
            return {};
        return foldedForm(lemma, m_language);
    }

    bool skips(Flag flag)
    {
        const auto it = m_isElision.constFind(flag);
        if (it != m_isElision.cend())
            return *it;
        const AffixClass *affixes = m_affixes.affixes(flag);
        return *m_isElision.insert(flag, affixes && isElision(*affixes, m_language));
    }

    void addForm(const DictionaryForm &form)
    {
        const QString folded = wholeWord(form.text);
        if (folded.isEmpty())
            return;
        QString lemma = m_lemma;
        if (form.prefix)
            lemma = form.prefixed.isEmpty() ? folded : foldedLemma(form.prefixed);
        if (m_language == Language::En && form.suffix)
            addEnglish(folded, lemma, form.suffix);
        else
            note(folded, lemma);
    }

    /// `lemma`: empty where the form is its own base form.
    void note(const QString &form, const QString &lemma)
    {
        if (!m_denied.contains({lemma, form}))
            m_made[lemma.isEmpty() ? form : lemma].append(form);
        m_pieces.remove(form);
    }

    /// The folded word; empty for one of several words, whose parts are noted.
    QString wholeWord(const QString &text)
    {
        WordScanner scanner(text);
        WordSpan span;
        if (!scanner.next(&span))
            return {};
        if (span.start == 0 && span.length == text.size())
            return foldedForm(text, m_language);
        // Letters for a point or a hyphen, marks at the end: only a part between them is a word.
        do {
            if (span.length > 1)
                addPiece(foldedForm(QStringView(text).sliced(span.start, span.length), m_language));
        } while (scanner.next(&span));
        return {};
    }

    void addPiece(const QString &piece)
    {
        if (!piece.isEmpty())
            m_pieces.insert(piece);
    }

    /// running: run; bigger: big, as there is a biggest, but beginner is not begin.
    void addUndoubled(const QString &word)
    {
        for (const char *ending : {"ing", "ed", "est", "er"}) {
            const QString base = undoubled(word, QLatin1String(ending));
            const bool agent = word.endsWith(u"er") && !m_known.contains(word.chopped(2) + u"est"_qs);
            if (!base.isEmpty() && m_known.contains(base) && !agent)
                note(foldedForm(word, m_language), foldedForm(base, m_language));
        }
    }

    void addEnglish(const QString &form, const QString &lemma, Flag suffix)
    {
        const auto has = [this](char letter) { return m_word->flags.contains(flagOf(letter)); };
        switch (suffix) {
        case 'R': // cleaner: the agent, and more clean where there is a cleanest
            if (has('T'))
                note(form, lemma);
            if (!has('T') || has('Z'))
                note(form, form);
            return;
        case 'Z':
        case 'X':
        case 'J': // plurals of what -er, -ion and -ing made
            note(form, form.chopped(1));
            note(form.chopped(1), form.chopped(1));
            return;
        case 'Y':
        case 'P':
        case 'V':
        case 'N':
        case 'H':
        case 'B':
        case 'L':
            note(form, form);
            return;
        default:
            note(form, lemma);
        }
    }

    /// A word without forms of its own may be a form of another.
    void addRussian(const QString &form)
    {
        for (const QString &base : russianBases(form, m_known))
            note(form, base);
    }

    void addArabic(const DictionaryWord &word)
    {
        const QString form = wholeWord(word.text);
        if (form.size() < 2)
            return;
        Part part = word.flags.isEmpty() ? Particle : Noun;
        if (word.part == u"verb")
            part = word.tense == u"prst" ? PresentVerb : word.tense == u"imp" ? Imperative : PastVerb;
        const QString lemma = foldedForm(word.lemma, m_language);
        m_forms.add(lemma.isEmpty() ? form : lemma, {form}, part);
    }

    const AffixFile &m_affixes;
    Language m_language;
    FormCollector m_forms;
    QHash<Flag, bool> m_isElision;
    const DictionaryWord *m_word = nullptr;
    QString m_lemma;
    QMap<QString, QStringList> m_made;          ///< base form -> forms, of one line of the dictionary
    QSet<std::pair<QString, QString>> m_denied; ///< base form and what is none of its forms
    QSet<QString> m_pieces;                     ///< parts of compounds that are no words by themselves
    QSet<QString> m_known;                      ///< the dictionary's words as they are written
    std::function<bool(Flag)> m_skipped = [this](Flag flag) { return skips(flag); };
    std::function<void(const DictionaryForm &)> m_each = [this](const DictionaryForm &form) { addForm(form); };
};

void putSection(QByteArray *bytes, const FormsSection &s)
{
    for (const quint32 number :
         {s.code,     s.alphabet,  s.alphabetCount, s.arcs,      s.arcsSize,      s.root,          s.sets,
          s.setCount, s.lists,     s.listCount,     s.paradigms, s.paradigmCount, s.endings,       s.endingCount,
          s.edits,    s.editCount, s.pool,          s.poolCount, s.crossroads,    s.crossroadCount})
        putNumber(bytes, number);
}

} // namespace

Result<FormCollector> collectForms(const FormSource &source)
{
    const auto affixBytes = readFile(source.affixPath);
    if (!affixBytes)
        return affixBytes.error();
    const auto affixes = AffixFile::parse(*affixBytes, source.affixPath);
    if (!affixes)
        return affixes.error();
    const auto dictionaryBytes = readFile(source.dictionaryPath);
    if (!dictionaryBytes)
        return dictionaryBytes.error();
    const auto words = readDictionary(*dictionaryBytes, *affixes, source.dictionaryPath);
    if (!words)
        return words.error();
    Collecting collecting(*affixes, source.language, *words);
    if (!source.extraPath.isEmpty()) {
        const auto extra = readFile(source.extraPath);
        if (!extra)
            return extra.error();
        if (const auto added = collecting.addExtra(*extra, source.extraPath); !added)
            return added.error();
    }
    // What is a part of a compound is noted first, and forgotten when it turns out to be a word by itself.
    for (const bool compounds : {true, false}) {
        for (const DictionaryWord &word : *words) {
            if (isCompound(word.text) == compounds)
                collecting.add(word);
        }
    }
    FormCollector forms = collecting.take();
    if (forms.isEmpty())
        return badSource(source.dictionaryPath + u":1: holds no words of the language"_qs);
    return forms;
}

Result<QByteArray> buildWordForms(QList<FormSource> sources)
{
    std::sort(sources.begin(), sources.end(),
              [](const FormSource &a, const FormSource &b) { return a.language < b.language; });
    QList<FormsSection> sections;
    QByteArray body;
    const auto base = static_cast<quint32>(headSize + sectionSize * static_cast<quint32>(sources.size()));
    for (const FormSource &source : sources) {
        auto collected = collectForms(source);
        if (!collected)
            return collected.error();
        FormsSection section;
        const QLatin1String letters = code(source.language);
        section.code = static_cast<quint32>(static_cast<quint8>(letters[0].toLatin1())) |
                       static_cast<quint32>(static_cast<quint8>(letters[1].toLatin1())) << 8U;
        const QByteArray bytes = collected->encode(base + static_cast<quint32>(body.size()), &section);
        if (bytes.isEmpty())
            return badSource(source.dictionaryPath +
                             u":1: has more letters or kinds of forms than the file can number"_qs);
        body.append(bytes);
        sections.append(section);
    }
    QByteArray rest;
    for (const FormsSection &section : sections)
        putSection(&rest, section);
    rest.append(body);
    QByteArray file(magic.data(), magic.size());
    putNumber(&file, static_cast<quint32>(headSize + static_cast<quint32>(rest.size())));
    putNumber(&file, static_cast<quint32>(sections.size()));
    putNumber(&file, checksum(rest));
    putNumber(&file, static_cast<quint32>(foldingVersion));
    putNumber(&file, quint32(0));
    file.append(rest);
    return file;
}

} // namespace escale
