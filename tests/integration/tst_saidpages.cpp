// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a page is what stands on it: for the sample, the recordings and the examples of 2026, in every
// language, every word of a fiche's text is spoken, in order, once, and nothing else is spoken as the fiche's.
#include "../support/examples2026.h"
#include "../support/recordings.h"
#include "decoded.h"
#include "feed/apidecode.h"
#include "l10n/isolate.h"
#include "recordedlibrary.h"
#include "samplelibrary.h"
#include "saturday.h"
#include "speech/pagewords.h"
#include "store/reader.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList wordsAsShown(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return withoutIsolates(text).split(space, Qt::SkipEmptyParts);
}

/// Not the facts, the titles of groups and callouts, the notice and the places.
bool isOwnText(const Utterance &utterance)
{
    switch (utterance.place.part) {
    case Part::What:
    case Part::Why:
    case Part::How:
    case Part::Next:
    case Part::Parts:
        return utterance.kind != UtteranceKind::Callout || utterance.place.child >= 0;
    default:
        return false;
    }
}

/// Letters alone, and no capitals: what the rules for numbers, signs and acronyms leave as it is written.
QStringList plainWordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}.'’·/@_#-])[\\p{L}\\p{M}]{4,}(?![\\p{L}\\p{M}\\p{N}.'’·(/@_-]|://)"),
        QRegularExpression::UseUnicodePropertiesOption);
    // A French name with an ending of another script on it is said in two voices: two words.
    static const QRegularExpression seam(
        QStringLiteral("(?<=\\p{Latin})(?=[\\p{Ethiopic}\\p{Arabic}])|(?<=[\\p{Ethiopic}\\p{Arabic}])(?=\\p{Latin})"));
    QStringList words;
    for (auto matches = word.globalMatch(withoutIsolates(text).replace(seam, QStringLiteral(" ")));
         matches.hasNext();) {
        const QString found = matches.next().captured();
        if (found.mid(1) == found.mid(1).toLower())
            words.append(found.toLower());
    }
    return words;
}

QString lettersOf(const QStringList &words)
{
    return words.join(QString()).removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
}

QStringList dropped(const Utterance &utterance)
{
    QString spoken;
    for (const Phrase &phrase : utterance.phrases)
        spoken += u' ' + phrase.text;
    QStringList heard = plainWordsOf(spoken.replace(u'.', u' '));
    QStringList missing;
    for (const QString &word : plainWordsOf(utterance.shown)) {
        if (!heard.removeOne(word))
            missing.append(word);
    }
    return missing;
}

} // namespace

class TestSaidPages : public QObject {
    Q_OBJECT

    void judge(const Fiche &fiche, const Translation &text)
    {
        QStringList shown;
        for (const Utterance &utterance : pageUtterances(fiche, text, saturday, text.language)) {
            if (!isOwnText(utterance))
                continue;
            shown += wordsAsShown(utterance.shown);
            const QStringList missing = dropped(utterance);
            if (!missing.isEmpty())
                qWarning("%s %s: \"%s\" is not said of: %s", qPrintable(fiche.id), qPrintable(code(text.language)),
                         qPrintable(missing.join(u' ')), qPrintable(utterance.shown));
            m_words += static_cast<int>(plainWordsOf(utterance.shown).size());
            m_dropped += static_cast<int>(missing.size());
        }
        // Letter by letter: where the feed has no space after a full stop, two sentences are said and one word is
        // shown; and a full stop alone is not a sentence.
        const QString said = lettersOf(shown), page = lettersOf(wordsAsShown(bodyOf(text).join(u' ')));
        const auto [one, other] = std::mismatch(said.begin(), said.end(), page.begin(), page.end());
        if (said != page)
            QFAIL(qPrintable(QStringLiteral("%1 %2: said \"%3\", the page has \"%4\"")
                                 .arg(fiche.id, code(text.language), said.mid(one - said.begin(), 60),
                                      page.mid(other - page.begin(), 60))));
    }

    int m_words = 0, m_dropped = 0;

private Q_SLOTS:
    void init() { m_words = m_dropped = 0; }

    void theSample()
    {
        const QTemporaryDir folder;
        const QString path = sampleLibrary(folder);
        const auto reader = Reader::open(path);
        QVERIFY(reader.ok());
        judgeAll(**reader);
    }

    void theRecordings()
    {
        ESCALE_NEED_RECORDINGS();
        const auto recorded = RecordedLibrary::synced();
        QVERIFY(recorded);
        judgeAll(*recorded->reader);
    }

    void theExamplesOf2026()
    {
        const QStringList names = examples2026().entryList({QStringLiteral("*.json")});
        for (const QString &name : names) {
            const QString language = name.section(u'.', 1, 1);
            const auto known = languageFromCode(language);
            if (!known)
                continue;
            const QByteArray body = example2026(name.chopped(5));
            static const QRegularExpression id(QStringLiteral("\"_id\"\\s*:\\s*\"([0-9a-f]{24})\""));
            const auto detail = decodeDetail(body, id.match(QString::fromUtf8(body)).captured(1), *known);
            if (!detail)
                continue;
            judge(detail->fiche, detail->translation);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_words > 100);
        QCOMPARE(m_dropped, 0);
    }

private:
    void judgeAll(Reader &reader)
    {
        const auto cards = reader.list({Language::Fr, {}, {}, {}});
        QVERIFY(cards.ok());
        for (const FicheCard &card : *cards) {
            for (const Language language : allLanguages) {
                const auto read = reader.fiche(card.id, language);
                if (!read || read->fallback)
                    continue;
                judge(read->fiche, read->translation);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(m_words > 1000);
        QCOMPARE(m_dropped, 0);
    }
};

ESCALE_GUILESS_TEST(TestSaidPages)
#include "tst_saidpages.moc"
