// SPDX-License-Identifier: GPL-3.0-or-later
// Frames and what they are packed with.
#include "pack/frame.h"
#include "testprogram.h"

#include <QTest>
#include <numeric>
#include <random>

using namespace escale;

class TestFrame : public QObject {
    Q_OBJECT

private:
    /// Texts of sentences that return: so many different ones of some hundred letters.
    static QList<QByteArray> texts(int count, int sentences)
    {
        std::mt19937 dice(1); // the same numbers on every machine
        QList<QByteArray> known;
        for (int i = 0; i < sentences; ++i) {
            QByteArray sentence;
            while (sentence.size() < 100)
                sentence += static_cast<char>('a' + dice() % 26);
            known.append(sentence);
        }
        QList<QByteArray> list;
        for (int i = 0; i < count; ++i) {
            QByteArray text;
            for (int n = 0; n < 30; ++n)
                text += known.at(static_cast<qsizetype>(dice() % static_cast<quint32>(sentences)));
            list.append(text);
        }
        return list;
    }
    static qint64 packed(const QList<QByteArray> &texts, const QByteArray &dictionary)
    {
        Packer packer(dictionary);
        return std::accumulate(texts.begin(), texts.end(), qint64{dictionary.size()},
                               [&](qint64 sum, const QByteArray &text) { return sum + packer.pack(text).size(); });
    }

private Q_SLOTS:
    void tooFewTextsTeachNoDictionary()
    {
        QVERIFY(trainDictionary(texts(49, 10)).isEmpty());
        QVERIFY(!trainDictionary(texts(50, 10)).isEmpty());
    }

    void aDictionaryIsAsLargeAsTheTextsAreWorth()
    {
        const QList<QByteArray> few = texts(300, 60), many = texts(300, 1500);
        QVERIFY(trainDictionary(few).size() <= 32 * 1024);
        QVERIFY(trainDictionary(many).size() > 64 * 1024);
        QVERIFY(packed(few, trainDictionary(few)) < packed(few, {}));
        QVERIFY(packed(many, trainDictionary(many)) < packed(many, {}));
    }

    void theSameTextsTeachTheSame()
    {
        const QList<QByteArray> samples = texts(100, 200);
        QCOMPARE(trainDictionary(samples), trainDictionary(samples));
    }

    void whatIsPackedIsUnpacked()
    {
        const QList<QByteArray> samples = texts(200, 1500);
        const QByteArray dictionary = trainDictionary(samples);
        Packer packer(dictionary);
        Unpacker unpacker(dictionary);
        for (const QByteArray &text : samples) {
            const QByteArray frame = packer.pack(text);
            const auto back = unpacker.unpack(frame, {0, 0, frame.size(), text.size(), frameHash(frame)});
            QVERIFY(back.ok());
            QCOMPARE(*back, text);
        }
    }
};

ESCALE_GUILESS_TEST(TestFrame)
#include "tst_frame.moc"
