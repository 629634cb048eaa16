// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl translate import`: a file of another tool becomes the working copy that the translator's window opens.
#include "cli/exitcode.h"
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
    QString exported(const QString &format = QStringLiteral("xliff1")) const
    {
        QString name = m_ctl->path(QStringLiteral("fiche.") + format);
        const auto answer =
            m_ctl->run({QStringLiteral("translate"), QStringLiteral("export"), QStringLiteral("--fiche"), exampleId(1),
                        QStringLiteral("--language"), QStringLiteral("uk"), QStringLiteral("--format"), format,
                        QStringLiteral("--out"), name});
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

    void everyFormatComesBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"xliff1", "omegat", "xliff2", "html", "markdown", "tmx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    /// Nothing where nobody has written; a word that somebody has put in becomes a draft.
    void everyFormatComesBack()
    {
        QFETCH(QString, format);
        const QString name = exported(format);
        const auto changedBy = [&](const CommandAnswer &answer) {
            // A memory is of many fiches.
            const QJsonArray all = format == u"tmx" ? answer.array() : QJsonArray{answer.object()};
            QStringList keys;
            for (const auto &one : all) {
                for (const auto &key : one.toObject().value(QStringLiteral("changed")).toArray())
                    keys.append(key.toString());
            }
            return keys;
        };
        auto answer = translate({QStringLiteral("import"), name});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(changedBy(answer), QStringList());
        QCOMPARE(workingCopies(), QStringList());

        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray title = examplePut(1, {Language::Uk}).texts.first().translation.title.toUtf8();
        QVERIFY2(bytes.contains(title), bytes.constData());
        bytes.replace(title, u"Нова назва"_qs.toUtf8());
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        answer = translate({QStringLiteral("import"), name});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY2(changedBy(answer).contains(QStringLiteral("title")), qPrintable(changedBy(answer).join(u' ')));
        QCOMPARE(workingCopies().size(), 1);
    }

    void aFolderGetsAFileOfEveryFicheAndLanguage()
    {
        const QDir folder(m_ctl->path(QStringLiteral("out")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const auto out = [&](const QStringList &more) {
            return m_ctl->run(QStringList{QStringLiteral("translate"), QStringLiteral("export"),
                                          QStringLiteral("--out"), folder.path()} +
                              more);
        };
        QCOMPARE(out({}).code, 0);
        QCOMPARE(folder.entryList({QStringLiteral("*.xlf")}, QDir::Files).size(), 7); // one fiche
        QVERIFY(folder.exists(exampleId(1) + QStringLiteral(".uk.xlf")));
        QCOMPARE(
            out({QStringLiteral("--format"), QStringLiteral("tmx"), QStringLiteral("--language"), QStringLiteral("uk")})
                .code,
            0);
        QCOMPARE(folder.entryList({QStringLiteral("*.tmx")}, QDir::Files), QStringList{QStringLiteral("uk.tmx")});
        QCOMPARE(out({}).code, 0); // the same again

        // What a translator sent back into the folder stays.
        const QString name = folder.filePath(exampleId(1) + QStringLiteral(".uk.xlf"));
        edit(name, "<target", "</target>", "Нова назва");
        const auto refused = out({});
        QCOMPARE(refused.code, int(ExitCode::CannotWrite));
        QVERIFY2(refused.err.contains(name), qPrintable(refused.err));
        QFile kept(name);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("Нова назва"));
    }

    void aFolderThatIsNotThereIsNoFileOfOneLanguage()
    {
        const QString name = m_ctl->path(QStringLiteral("nowhere"));
        for (const QString &format : {QStringLiteral("tmx"), QStringLiteral("xliff1")}) {
            const auto answer =
                m_ctl->run({QStringLiteral("translate"), QStringLiteral("export"), QStringLiteral("--fiche"),
                            exampleId(1), QStringLiteral("--format"), format, QStringLiteral("--out"), name});
            QCOMPARE(answer.code, int(ExitCode::Usage));
            QVERIFY2(answer.err.contains(QStringLiteral("nowhere")), qPrintable(answer.err));
            QVERIFY(!QFile::exists(name));
        }
    }

    /// One that makes no sense is told by its name, and the others are taken.
    void severalFilesComeBackAtOnce()
    {
        const QString good = exported(), table = exported(QStringLiteral("html"));
        edit(good, "<target", "</target>", "Нова назва");
        QFile bad(m_ctl->path(QStringLiteral("bad.xlf")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("<xliff version='1.2'><file>");
        bad.close();
        const auto answer = translate({QStringLiteral("import"), bad.fileName(), good, table});
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains(QStringLiteral("bad.xlf")), qPrintable(answer.err));
        QCOMPARE(answer.array().size(), 2);
        QCOMPARE(answer.array().first().toObject().value(QStringLiteral("changed")).toArray().size(), 1);
        QCOMPARE(workingCopies().size(), 1);
    }

    void aFileThatDoesNotSayWhatItIsOfNeedsToBeTold()
    {
        const QString name = exported(QStringLiteral("markdown"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes = bytes.mid(bytes.indexOf("---\n\n") + 5);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        auto answer = translate({QStringLiteral("import"), name});
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        answer = translate({QStringLiteral("import"), name, QStringLiteral("--fiche"), exampleId(1),
                            QStringLiteral("--language"), QStringLiteral("uk")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        answer = translate({QStringLiteral("import"), exported(), QStringLiteral("--language"), QStringLiteral("ar")});
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
    }
};

ESCALE_GUILESS_TEST(TestTranslate)
#include "tst_translate.moc"
