// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl plain`: findings of a text file or of a fiche of the library.
#include "escalectl.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPlain : public QObject {
    Q_OBJECT

private:
    Escalectl m_ctl;

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_ctl.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { makeLibrary(m_ctl.library(), {examplePut(1, {Language::Fr})}); }

    void aTextsFindingsAreListed()
    {
        const QString text = written(QStringLiteral("t.txt"), "Vous voulez obtenir une carte.\n");
        const auto answer = m_ctl.run({QStringLiteral("plain"), text});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.startsWith(QStringLiteral("what 1")));
        QVERIFY(answer.out.contains(QStringLiteral("must")) && answer.out.contains(QStringLiteral("banned-words")));
        QCOMPARE(answer.out.count(u'\n'), 1);
    }

    void asJsonWithPlaceAndFixes()
    {
        const QString text = written(QStringLiteral("t.txt"), "Vous voulez obtenir une carte.\n");
        const auto found = m_ctl.run({QStringLiteral("plain"), text, QStringLiteral("--json")}).array();
        QCOMPARE(found.size(), 1);
        const QJsonObject finding = found.first().toObject();
        QCOMPARE(finding.value(QStringLiteral("place")).toObject().value(QStringLiteral("start")).toInt(), 12);
        QCOMPARE(finding.value(QStringLiteral("fixes")).toArray().first().toObject().value(QStringLiteral("text")),
                 QJsonValue(QStringLiteral("avoir")));
        QVERIFY(!finding.contains(QStringLiteral("score")) && !finding.contains(QStringLiteral("grade")));
    }

    void aFicheOfTheLibraryIsRead()
    {
        const auto answer = m_ctl.run({QStringLiteral("plain"), exampleId(1), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.err.isEmpty());
    }

    void aTextThatIsNotThereIsSaidInOneSentence()
    {
        const auto answer = m_ctl.run({QStringLiteral("plain"), m_ctl.path(QStringLiteral("none.txt"))});
        QVERIFY(answer.code != 0);
        QVERIFY(answer.oneSentence());
    }

    void aTextWithoutEndIsRefused()
    {
        const QString text = written(QStringLiteral("long.txt"), QByteArray(1'000'001, 'a'));
        const auto answer = m_ctl.run({QStringLiteral("plain"), text});
        QCOMPARE(answer.code, 64);
        QVERIFY(answer.oneSentence());
    }

    void aFicheThatIsNotThereIsSaidInOneSentence()
    {
        const auto answer = m_ctl.run({QStringLiteral("plain"), exampleId(99)});
        QVERIFY(answer.code != 0);
        QVERIFY(answer.oneSentence());
    }

    /// The part of every place of a page: facts come after what there is in the text, not where a title is.
    void utterancesNameThePartOfFacts()
    {
        const auto page = m_ctl.run({QStringLiteral("utterances"), exampleId(1), QStringLiteral("--json")}).array();
        QStringList parts;
        for (const QJsonValue &utterance : page)
            parts.append(utterance.toObject()
                             .value(QStringLiteral("place"))
                             .toObject()
                             .value(QStringLiteral("part"))
                             .toString());
        QVERIFY(parts.contains(QStringLiteral("fact")));
        QVERIFY(parts.contains(QStringLiteral("why")) && parts.contains(QStringLiteral("how")));
        QVERIFY(parts.contains(QStringLiteral("place")));
    }
};

ESCALE_GUILESS_TEST(TestPlain)
#include "tst_plain.moc"
