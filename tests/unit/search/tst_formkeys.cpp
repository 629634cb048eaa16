// SPDX-License-Identifier: GPL-3.0-or-later
// Words by the keys they share: none is lost by the short form, few come that have another key, and damaged bytes end.
#include "search/formkeys.h"
#include "search/varint.h"
#include "testprogram.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace escale;

namespace {

/// About three keys a word, some of them shared, as word forms are.
std::vector<FormKeys::Entry> someEntries(quint32 words)
{
    std::mt19937 random(5);
    std::vector<FormKeys::Entry> entries;
    for (quint32 word = 0; word < words; ++word) {
        entries.push_back({(word / 3) * 0x85ebca6bU, word}); // with its neighbours
        entries.push_back({static_cast<quint32>(random()), word});
        entries.push_back({static_cast<quint32>(random() % words), word});
    }
    return entries;
}

std::map<quint32, std::vector<quint32>> byKey(const std::vector<FormKeys::Entry> &entries)
{
    std::map<quint32, std::vector<quint32>> map;
    for (const FormKeys::Entry &entry : entries) {
        std::vector<quint32> &words = map[entry.key];
        if (words.empty() || words.back() != entry.word)
            words.push_back(entry.word);
    }
    return map;
}

} // namespace

class TestFormKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsLostAndFewAreStrange()
    {
        for (const quint32 words : {1U, 2U, 100U, 20'000U}) {
            const std::vector<FormKeys::Entry> entries = someEntries(words);
            const FormKeys keys(FormKeys(entries).bytes()); // as it is read again
            const auto expected = byKey(entries);
            size_t strange = 0;
            for (const auto &[key, own] : expected) {
                const std::vector<quint32> found = keys.wordsLike(key);
                QVERIFY(std::is_sorted(found.begin(), found.end()));
                QVERIFY(std::includes(found.begin(), found.end(), own.begin(), own.end()));
                strange += found.size() - own.size();
            }
            QVERIFY2(strange < 4 * expected.size(), qPrintable(QString::number(strange)));
        }
    }

    void anEntryTakesFewBytes()
    {
        const std::vector<FormKeys::Entry> entries = someEntries(16'000);
        const auto size = static_cast<size_t>(FormKeys(entries).bytes().size());
        QVERIFY2(size < 4 * entries.size(), qPrintable(QString::number(size)));
    }

    void nothingHasNoWords()
    {
        QVERIFY(FormKeys().wordsLike(7).empty());
        QVERIFY(FormKeys(std::vector<FormKeys::Entry>()).wordsLike(7).empty());
        QVERIFY(FormKeys(QByteArray()).wordsLike(7).empty());
    }

    void damagedBytesEnd()
    {
        const QByteArray whole = FormKeys(someEntries(300)).bytes();
        std::mt19937 random(11);
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            for (quint32 key = 0; key < 40; ++key)
                QVERIFY(FormKeys(whole.first(size)).wordsLike(key * 0x01234567U).size() <= size_t(whole.size()));
        }
        for (int i = 0; i < 500; ++i) {
            QByteArray other = whole;
            other[static_cast<qsizetype>(random() % static_cast<quint32>(i % 2 == 0 ? 40 : whole.size()))] =
                static_cast<char>(random());
            for (quint32 key = 0; key < 40; ++key)
                QVERIFY(FormKeys(other).wordsLike(key * 0x01234567U).size() <= size_t(whole.size()));
        }
        QVERIFY(FormKeys(QByteArray(9, '\xff')).wordsLike(1).empty());
    }

    void numbersAreReadAsTheyWereWritten()
    {
        // The examples of the DWARF standard (version 4, figure 22), and the ends of the range.
        QByteArray bytes;
        for (const quint32 number : {2U, 127U, 128U, 129U, 12857U, 0U, 0xffffffffU})
            appendVarint(&bytes, number);
        QCOMPARE(bytes.first(9), QByteArray("\x02\x7f\x80\x01\x81\x01\xb9\x64\x00", 9));
        qsizetype at = 0;
        for (const quint32 number : {2U, 127U, 128U, 129U, 12857U, 0U, 0xffffffffU})
            QCOMPARE(readVarint(bytes, &at), std::optional(number));
        QCOMPARE(readVarint(bytes, &at), std::nullopt); // the end
        for (const QByteArray &none : {QByteArray("\x80"), QByteArray("\xff\xff\xff\xff\x1f"), QByteArray(9, '\xff')}) {
            at = 0;
            QCOMPARE(readVarint(none, &at), std::nullopt);
        }
    }
};

ESCALE_GUILESS_TEST(TestFormKeys)
#include "tst_formkeys.moc"
