// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl translate import`: a file of another tool becomes the working copy that the translator's window opens.
#include "escalectl.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestTranslate : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Escalectl> m_ctl;

    CommandAnswer translate(const QStringList &arguments) const
    {
        return m_ctl->run(QStringList{QStringLiteral("translate")} + arguments + QStringList{QStringLiteral("--json")});
    }
    QString exported() const
    {
        QString name = m_ctl->path(QStringLiteral("fiche.xlf"));
        const auto answer =
            m_ctl->run({QStringLiteral("translate"), QStringLiteral("export"), QStringLiteral("--fiche"), exampleId(1),
                        QStringLiteral("--language"), QStringLiteral("uk"), QStringLiteral("--out"), name});
        if (answer.code != 0)
            qFatal("%s", qPrintable(answer.err));
        return name;
    }
    /// Replaces the words between the first `from` and `to`.
    static void edit(const QString &name, const QByteArray &from, const QByteArray &to, const QByteArray &words)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("the exported file cannot be opened");
        QByteArray bytes = file.readAll();
        const qsizetype start = bytes.indexOf('>', bytes.indexOf(from)) + 1;
        bytes.replace(start, bytes.indexOf(to, start) - start, words);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }
    QStringList workingCopies() const
    {
        return QDir(m_ctl->path(QStringLiteral("home/.config/escale/translations"))).entryList(QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Escalectl>();
        makeLibrary(m_ctl->library(), {examplePut(1, {Language::Fr, Language::Uk})});
    }

    void whatIsNoExchangeFileIsRefusedAndNothingIsKept()
    {
        QFile file(m_ctl->path(QStringLiteral("no.xlf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<xliff version='1.2'><file>");
        file.close();
        for (const QString &name : {file.fileName(), m_ctl->path(QStringLiteral("none.xlf"))}) {
            const auto answer = translate({QStringLiteral("import"), name});
            QVERIFY(answer.code != 0);
            QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        }
        QCOMPARE(workingCopies(), QStringList());
    }

    void aTranslationOfAnotherFrenchTextIsToldAndNotTaken()
    {
        const QString name = exported();
        edit(name, "<source", "</source>", "Un autre titre");
        edit(name, "<target", "</target>", "Інша назва");
        const auto answer = translate({QStringLiteral("import"), name});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object().value(QStringLiteral("stale")).toArray().size(), 1);
        QCOMPARE(answer.object().value(QStringLiteral("changed")).toArray().size(), 0);
        QCOMPARE(workingCopies(), QStringList());
    }

    void whatWasTranslatedElsewhereIsTheWorkingCopyOnce()
    {
        const QString name = exported();
        edit(name, "<target", "</target>", "Нова назва");
        const auto looked = translate({QStringLiteral("import"), name, QStringLiteral("--look")});
        QCOMPARE(looked.object().value(QStringLiteral("changed")).toArray().size(), 1);
        QCOMPARE(workingCopies(), QStringList());
        const auto taken = translate({QStringLiteral("import"), name});
        QCOMPARE(taken.object().value(QStringLiteral("changed")).toArray().size(), 1);
        QCOMPARE(workingCopies().size(), 1);
        QCOMPARE(translate({QStringLiteral("import"), name}).object().value(QStringLiteral("changed")).toArray().size(),
                 0);
    }
};

ESCALE_GUILESS_TEST(TestTranslate)
#include "tst_translate.moc"
