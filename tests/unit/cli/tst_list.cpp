// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl list`.
#include "escalectl.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestList : public QObject {
    Q_OBJECT

private:
    Escalectl m_ctl;

    QStringList ids(const QStringList &options)
    {
        QStringList list;
        const auto answer = m_ctl.run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + options);
        for (const QJsonValue card : answer.array())
            list << card[QStringLiteral("id")].toString().right(1);
        return list;
    }

private Q_SLOTS:
    /// 1 and 3 are dispositifs, 2 and 4 démarches; 1 and 2 are in Tigrinya; 4 is of another theme.
    void initTestCase()
    {
        QList<Change> changes;
        for (int n = 1; n <= 4; ++n) {
            PutFiche put = examplePut(n, n <= 2 ? LanguageSet{Language::Fr, Language::Ti} : LanguageSet{Language::Fr});
            if (n == 4) {
                put.fiche.theme = exampleId(0xa09);
                put.fiche.secondaryThemes.clear();
            }
            changes.append(put);
        }
        makeLibrary(m_ctl.library(), changes);
    }

    void whatIsNoLibraryIsLeftAlone()
    {
        const Escalectl ctl;
        const QString notes = ctl.path(QStringLiteral("notes.txt"));
        const QByteArray words = QByteArray("Rendez-vous mardi\n").repeated(300);
        overwrite(notes, 0, words);
        for (const QString &command :
             {QStringLiteral("list"), QStringLiteral("status"), QStringLiteral("verify"), QStringLiteral("index")}) {
            const auto answer = ctl.run({command, QStringLiteral("--library"), notes});
            QCOMPARE(answer.code, 74);
            QVERIFY(answer.oneSentence());
            QVERIFY2(answer.err.contains(QStringLiteral("no library of Escale")), qPrintable(answer.err));
        }
        QCOMPARE(contentOf(notes), words);
        QCOMPARE(QFileInfo(notes).dir().entryList({QStringLiteral("notes*")}, QDir::Files),
                 QStringList{QStringLiteral("notes.txt")});
    }

    void readingReplacesNothing()
    {
        const Escalectl ctl;
        overwrite(ctl.library(), 0, QByteArray(9000, '#'));
        for (const char *command : {"list", "status", "verify", "index", "search", "suggest", "show"}) {
            QStringList arguments{QLatin1String(command)};
            if (arguments.first() == QLatin1String("search") || arguments.first() == QLatin1String("suggest"))
                arguments << QStringLiteral("logement");
            if (arguments.first() == QLatin1String("show"))
                arguments << exampleId(1);
            const auto answer = ctl.run(arguments);
            QCOMPARE(answer.code, 74);
            QVERIFY(answer.err.contains(QStringLiteral("damaged")));
            QCOMPARE(contentOf(ctl.library()), QByteArray(9000, '#'));
        }
        QCOMPARE(ctl.run({QStringLiteral("voices")}).code, 0); // those of this machine do not need it
        QCOMPARE(contentOf(ctl.library()), QByteArray(9000, '#'));
        QVERIFY(QFileInfo(ctl.library()).dir().entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

    void aThemeNobodyHasGivesAnEmptyList()
    {
        const auto answer =
            m_ctl.run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--theme"), exampleId(0xfff)});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, QStringLiteral("[]\n"));
        QVERIFY(m_ctl.run({QStringLiteral("list"), QStringLiteral("--theme"), exampleId(0xfff)}).out.isEmpty());
    }

    void whatIsNotTranslatedComesLastAndSaysSo()
    {
        const auto answer = m_ctl.run(
            {QStringLiteral("list"), QStringLiteral("--language"), QStringLiteral("ti"), QStringLiteral("--json")});
        const QJsonArray cards = answer.array();
        QCOMPARE(cards.size(), 4);
        for (int n = 0; n < 4; ++n) {
            QCOMPARE(cards[n][QStringLiteral("fallback")].toBool(), n >= 2);
            QCOMPARE(cards[n][QStringLiteral("language")].toString(),
                     n >= 2 ? QStringLiteral("fr") : QStringLiteral("ti"));
        }
        QCOMPARE(cards[0][QStringLiteral("title")].toString(), QStringLiteral("Title ti 1"));
    }

    void kindsAndThemesNarrowIt()
    {
        QCOMPARE(ids({}).size(), 4);
        QCOMPARE(ids({QStringLiteral("--kind"), QStringLiteral("demarche")}),
                 (QStringList{QStringLiteral("4"), QStringLiteral("2")}));
        QCOMPARE(ids({QStringLiteral("--kind"), QStringLiteral("dispositif")}),
                 (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(ids({QStringLiteral("--theme"), exampleId(0xa09)}), QStringList{QStringLiteral("4")});
        QCOMPARE(ids({QStringLiteral("--theme"), exampleId(0xa02)}).size(), 3); // a secondary theme counts
    }

    void asTextOneFicheIsOneLine()
    {
        const QString out = m_ctl.run({QStringLiteral("list")}).out;
        QCOMPARE(out.count(u'\n'), 4);
        QVERIFY(out.startsWith(exampleId(4) + QStringLiteral("  fr  demarche    Title fr 1\n")));
    }
};

ESCALE_GUILESS_TEST(TestList)
#include "tst_list.moc"
