// SPDX-License-Identifier: GPL-3.0-or-later
// A text file that a person can open.
#include "spelling/personalwords.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestPersonalWords final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"words/fr.txt"_qs); }

    void put(const QByteArray &bytes)
    {
        QVERIFY(PersonalWords(path()).add(u"x"_qs));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thereAreNoneAtFirst()
    {
        QCOMPARE(PersonalWords(path()).words(), QStringList());
        QVERIFY(!QFile::exists(path()));
    }

    void aWordIsKeptAndTakenOut()
    {
        PersonalWords words(path());
        QVERIFY(words.add(u" Cimade "_qs));
        QVERIFY(words.add(u"numérique-là"_qs));
        QVERIFY(words.add(u"Cimade"_qs)); // twice is once
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Cimade\nnumérique-là\n"));
        QVERIFY(words.remove(u"Cimade"_qs));
        QCOMPARE(PersonalWords(path()).words(), QStringList{u"numérique-là"_qs});
    }

    void nobodyElseReadsThem()
    {
        QVERIFY(PersonalWords(path()).add(u"Cimade"_qs));
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatIsNoWordIsLeftOut()
    {
        put("Cimade\r\n\n  \ntwo words\n" + QByteArray(200, 'a') +
            "\nb\x01"
            "b\nune\n");
        QCOMPARE(PersonalWords(path()).words(), (QStringList{u"Cimade"_qs, u"une"_qs}));
        QVERIFY(PersonalWords(path()).add(u"two words"_qs));
        QVERIFY(PersonalWords(path()).add({}));
        QCOMPARE(PersonalWords(path()).words().size(), 2);
    }

    void whatAnotherWindowAddedStays()
    {
        PersonalWords one(path());
        PersonalWords two(path());
        QVERIFY(one.add(u"Cimade"_qs));
        QVERIFY(two.add(u"Ofii"_qs));
        QCOMPARE(one.words(), (QStringList{u"Cimade"_qs, u"Ofii"_qs}));
    }

    void whereNothingCanBeWrittenThatIsSaid()
    {
        const QString blocked = m_folder->filePath(u"file"_qs);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto done = PersonalWords(blocked + u"/fr.txt"_qs).add(u"Cimade"_qs);
        QVERIFY(!done);
        QVERIFY(!done.error().sentence.isEmpty());
        QVERIFY(!done.error().cause.contains(u"Cimade"_qs));
    }

    /// A file that grew without bounds (or is none of ours) costs what its beginning costs.
    void aHugeFileIsReadToABound()
    {
        put(QByteArray("mot\n").repeated(400'000));
        QCOMPARE(PersonalWords(path()).words(), QStringList{u"mot"_qs});
    }
};

ESCALE_GUILESS_TEST(TestPersonalWords)
#include "tst_personalwords.moc"
