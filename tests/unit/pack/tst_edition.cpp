// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an edition is taken: each reason against it has its sentence, and the first in the order of the format wins.
#include "pack/edition.h"
#include "pack/packrefusal.h"
#include "packrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QString sentence(PackRefusal why)
{
    return refused(why, {}).sentence;
}

} // namespace

class TestEdition : public QObject {
    Q_OBJECT

private:
    PackRig m_rig;
    QByteArray m_file;
    EditionTrust m_trust;

    [[nodiscard]] QByteArray signedFile(const PackIndex &index, const SigningKey &key = exampleKey(1)) const
    {
        const QByteArray content = encodePackIndex(index);
        return signatureOf(content, key, "a", "b") + content;
    }
    [[nodiscard]] QString why(const QByteArray &file) const
    {
        const auto judged = judgeEdition(file, m_trust);
        return judged ? QStringLiteral("taken") : judged.error().sentence;
    }

private Q_SLOTS:
    void init()
    {
        if (m_file.isEmpty()) {
            m_rig.fill(2);
            m_rig.publish();
            m_file = contentOf(m_rig.indexPath());
        }
        m_trust = {QStringLiteral("main"), {exampleKey(1).verifying(), exampleKey(2).verifying()}, 0};
    }

    void everyReasonHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (int why = 0; why <= static_cast<int>(PackRefusal::WrongPart); ++why)
            sentences.insert(sentence(static_cast<PackRefusal>(why)));
        QCOMPARE(sentences.size(), static_cast<int>(PackRefusal::WrongPart) + 1);
        QVERIFY(!sentences.contains(QString()));
    }

    void eitherOfThePinnedKeysMaySign()
    {
        QCOMPARE(why(m_file), QStringLiteral("taken"));
        QCOMPARE(why(signedFile(m_rig.index(), exampleKey(2))), QStringLiteral("taken"));
    }

    void nobodyElseMay()
    {
        QCOMPARE(why(signedFile(m_rig.index(), exampleKey(3))), sentence(PackRefusal::UnknownKey));
        m_trust.keys.clear();
        QCOMPARE(why(m_file), sentence(PackRefusal::UnknownKey));
        QVERIFY(isByUnknownKey(m_file, {}));
        QVERIFY(!isByUnknownKey(m_file, {exampleKey(1).verifying()}));
    }

    void aFlippedByteAtEveryThousandthOffsetIsSeen()
    {
        for (qsizetype at = 400; at < m_file.size(); at += std::min<qsizetype>(1000, m_file.size() / 20)) {
            QByteArray flipped = m_file;
            flipped[at] = static_cast<char>(~flipped.at(at));
            QCOMPARE(why(flipped), sentence(PackRefusal::Altered));
        }
    }

    void aTruncatedIndexIsSeen()
    {
        QCOMPARE(why({}), sentence(PackRefusal::NotSigned));
        QCOMPARE(why(m_file.first(100)), sentence(PackRefusal::NotSigned));
        QCOMPARE(why(m_file.chopped(1)), sentence(PackRefusal::Altered));
        QCOMPARE(why("<html>The network of the café wants you to log in</html>\n\n\n\n\n"),
                 sentence(PackRefusal::NotSigned));
    }

    void anIndexBeyondTheBoundIsNotLookedInto()
    {
        QCOMPARE(why(m_file + QByteArray(static_cast<qsizetype>(indexLimit), 'x')), sentence(PackRefusal::TooLarge));
    }

    void anotherChannelIsNotOurs()
    {
        m_trust.channel = QStringLiteral("other");
        QCOMPARE(why(m_file), sentence(PackRefusal::OtherChannel));
    }

    void anOlderEditionIsRefusedAndAnEqualOneIsNot()
    {
        PackIndex index = m_rig.index();
        index.sequence = 50;
        m_trust.sequence = 50;
        QCOMPARE(why(signedFile(index)), QStringLiteral("taken"));
        index.sequence = 49;
        QCOMPARE(why(signedFile(index)), sentence(PackRefusal::Older));
    }

    void aJumpOfMoreThanAThousandIsRefused()
    {
        PackIndex index = m_rig.index();
        m_trust.sequence = 5;
        index.sequence = 1005;
        QCOMPARE(why(signedFile(index)), QStringLiteral("taken"));
        index.sequence = 1006;
        QCOMPARE(why(signedFile(index)), sentence(PackRefusal::Jump));
        m_trust.sequence = 0; // a new station takes what there is
        QCOMPARE(why(signedFile(index)), QStringLiteral("taken"));
    }

    void aSignedIndexThatContradictsItselfIsRefused()
    {
        PackIndex index = m_rig.index();
        index.taxonomy.length += 1LL << 40;
        QCOMPARE(why(signedFile(index)), sentence(PackRefusal::Senseless));
    }

    void theSignatureIsLookedAtBeforeAnythingElse()
    {
        PackIndex index = m_rig.index();
        index.channel = QStringLiteral("other");
        index.sequence = 1;
        m_trust.sequence = 9;
        QCOMPARE(why(signedFile(index, exampleKey(3))), sentence(PackRefusal::UnknownKey));
        QCOMPARE(why(signedFile(index)), sentence(PackRefusal::OtherChannel)); // before the sequence
    }

    void aRotationNamesTheKeysThatMaySignFromNowOn()
    {
        const KeyRotation rotation{QStringLiteral("main"), 3, {exampleKey(2).verifying(), exampleKey(3).verifying()}};
        const QByteArray content = encodeRotation(rotation);
        const auto signedBy = [&content](int key) { return signatureOf(content, exampleKey(key), "a", "b") + content; };
        const auto taken = judgeRotation(signedBy(2), m_trust, 2);
        QVERIFY(taken);
        QVERIFY(*taken == rotation);
        QCOMPARE(judgeRotation(signedBy(3), m_trust, 2).error().sentence, sentence(PackRefusal::UnknownKey));
        QCOMPARE(judgeRotation(signedBy(1), m_trust, 3).error().sentence, sentence(PackRefusal::Older)); // a replay
        QCOMPARE(judgeRotation(signedBy(1).chopped(1), m_trust, 2).error().sentence, sentence(PackRefusal::Altered));
        m_trust.channel = QStringLiteral("other");
        QCOMPARE(judgeRotation(signedBy(1), m_trust, 2).error().sentence, sentence(PackRefusal::OtherChannel));
    }

    void anIndexIsNoRotationAndARotationIsNoIndex()
    {
        const QByteArray content = encodeRotation({QStringLiteral("main"), 1, {exampleKey(2).verifying()}});
        QCOMPARE(why(signatureOf(content, exampleKey(1), "a", "b") + content), sentence(PackRefusal::Senseless));
        QVERIFY(!judgeRotation(m_file, m_trust, 0));
        const QByteArray none = encodeRotation({QStringLiteral("main"), 1, {}});
        QCOMPARE(judgeRotation(signatureOf(none, exampleKey(1), "a", "b") + none, m_trust, 0).error().sentence,
                 sentence(PackRefusal::Senseless));
    }
};

ESCALE_GUILESS_TEST(TestEdition)
#include "tst_edition.moc"
