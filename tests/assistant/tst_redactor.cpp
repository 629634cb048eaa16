// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing private leaves the machine. private.txt was written before the redactor was run on it: what people type, with
// what is private marked by hand.
#include "assistant/redactor.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace escale;

namespace {

struct Sentence {
    Language language = Language::Fr;
    QString text;
    QList<std::pair<QString, TextRange>> secrets; ///< kind, place
};

QList<Sentence> sentences()
{
    QList<Sentence> all;
    QFile file(QStringLiteral(ESCALE_PRIVATE));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    static const QRegularExpression mark(QStringLiteral(R"(\{([a-z]+):([^}]*)\})"));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Sentence one;
        one.language = *languageFromCode(line.section(u'|', 0, 0));
        const QString marked = line.section(u'|', 1);
        qsizetype at = 0;
        for (auto matches = mark.globalMatch(marked); matches.hasNext();) {
            const auto match = matches.next();
            one.text += marked.mid(at, match.capturedStart() - at);
            one.secrets.append({match.captured(1), {one.text.size(), match.capturedLength(2)}});
            one.text += match.captured(2);
            at = match.capturedEnd();
        }
        one.text += marked.mid(at);
        all.append(one);
    }
    return all;
}

/// Letters and digits of the secret that still stand in what leaves: none may.
bool leaks(const Sentence &sentence, TextRange secret, const Redaction &redaction)
{
    for (qsizetype i = secret.start; i < secret.end(); ++i) {
        const bool covered =
            std::any_of(redaction.removed.begin(), redaction.removed.end(),
                        [i](const PrivateWords &one) { return i >= one.range.start && i < one.range.end(); });
        if (!covered && sentence.text.at(i).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

class TestRedactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStructuredIdentifierLeavesAndNearlyNoName()
    {
        const QList<Sentence> all = sentences();
        QCOMPARE(all.size(), 200);
        int structured = 0, names = 0, namesHidden = 0, falseAlarms = 0;
        QStringList leaked, missed, alarms;
        for (const Sentence &sentence : all) {
            const Redaction redaction = redacted(sentence.text);
            for (const auto &[kind, range] : sentence.secrets) {
                const bool out = leaks(sentence, range, redaction);
                if (kind == QLatin1String("name")) {
                    ++names;
                    namesHidden += out ? 0 : 1;
                    if (out)
                        missed.append(redaction.text);
                } else {
                    ++structured;
                    if (out)
                        leaked.append(redaction.text);
                }
            }
            for (const PrivateWords &one : redaction.removed) {
                const bool wanted =
                    std::any_of(sentence.secrets.begin(), sentence.secrets.end(), [&one](const auto &secret) {
                        return secret.second.start < one.range.end() && one.range.start < secret.second.end();
                    });
                if (!wanted) {
                    ++falseAlarms;
                    alarms.append(one.words);
                }
            }
            QCOMPARE(restored(redaction.text, redaction), sentence.text);
        }
        qInfo("structured identifiers: %d, leaked: %d; names: %d, hidden: %d; false alarms: %d of 200 sentences",
              structured, int(leaked.size()), names, namesHidden, falseAlarms);
        for (const QString &one : missed)
            qInfo("name missed: %s", qPrintable(one));
        for (const QString &one : alarms)
            qInfo("false alarm: %s", qPrintable(one));
        QVERIFY2(leaked.isEmpty(), qPrintable(leaked.join(u'\n')));
        QVERIFY(structured >= 90);
        QVERIFY(names >= 50);
        QVERIFY(namesHidden * 100 >= names * 95);
        QVERIFY(falseAlarms <= 4);
    }

    void theSameWordsHaveTheSamePlaceholder()
    {
        const Redaction one = redacted(QStringLiteral("M. Haddad et M. Haddad, puis Mme Kidane."));
        QCOMPARE(one.text, QStringLiteral("M. [NAME-1] et M. [NAME-1], puis Mme [NAME-2]."));
        QCOMPARE(restored(QStringLiteral("[NAME-2] aide [NAME-1]"), one), QStringLiteral("Kidane aide Haddad"));
    }

    void wordsThatThePersonMarksAreHiddenToo()
    {
        const Redaction one =
            redacted(QStringLiteral("Ma voisine de Tourcoing a un chien"), {QStringLiteral("Tourcoing")});
        QVERIFY(!one.text.contains(QStringLiteral("Tourcoing")));
        QCOMPARE(restored(one.text, one), one.typed);
    }

    void aPlaceholderThatNobodyGaveIsSeen()
    {
        const Redaction one = redacted(QStringLiteral("M. Haddad"));
        QVERIFY(!hasStrangePlaceholder(QStringLiteral("[NAME-1] est là"), one));
        QVERIFY(hasStrangePlaceholder(QStringLiteral("[NAME-2] est là"), one));
        QVERIFY(hasStrangePlaceholder(QStringLiteral("[IBAN-1]"), one));
    }

    void anythingMayBeTyped()
    {
        for (const QString &text :
             {QString(), QStringLiteral("m. "), QStringLiteral("je m'appelle"), QString(20'000, u'1'),
              QString(20'000, u'a'), QStringLiteral("12 rue ").repeated(500), QStringLiteral("a@").repeated(2'000),
              QString(QChar(0xD800)), QStringLiteral("+1 ").repeated(3'000)}) {
            const Redaction one = redacted(text);
            QCOMPARE(restored(one.text, one), text);
        }
    }
};

ESCALE_GUILESS_TEST(TestRedactor)
#include "tst_redactor.moc"
