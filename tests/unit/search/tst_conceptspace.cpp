// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of two languages that are about the same are near each other by their concepts (conceptspace.h), and what the
// library's file keeps of them is read again, or not at all (conceptvectors.h).
#include "search/conceptcompiler.h"
#include "search/vectorindex.h"
#include "testprogram.h"

#include <QTest>
#include <QtEndian>
#include <cmath>

using namespace escale;

namespace {

/// Three concepts in three languages.
QByteArray smallLexicon()
{
    ConceptSource source;
    source.read(u"test.txt"_qs, R"(
= dentist
fr! dentiste, chirurgien dentaire
uk! стоматолог
ti! ሓኪም ስኒ
en! dentist
= nursery
fr! crèche
uk! ясла
ti! መዋእለ ህጻናት
en! nursery
= tenancy
fr! bail, locataire
uk! оренда
ti! ክራይ
en! lease
)");
    source.useGroups();
    return compactForm(source);
}

} // namespace

namespace {

std::vector<VectorIndex::Near> nearIn(const QList<QByteArray> &texts, const ConceptVector &question)
{
    VectorIndex index;
    for (const QByteArray &bytes : texts)
        index.add(readLevels(bytes));
    index.settle();
    return index.near(question);
}

} // namespace

class TestConceptSpace : public QObject {
    Q_OBJECT

private:
    const QByteArray m_bytes = smallLexicon();
    const Concepts m_concepts{m_bytes};

    ConceptVector vector(const QString &text, Language language) const
    {
        return ConceptSpace(m_concepts, language).vectorOf(meaningWords(text, language));
    }

private Q_SLOTS:
    void textsAboutTheSameAreNearInWhateverLanguage()
    {
        const ConceptVector french = vector(u"Le dentiste soigne les dents"_qs, Language::Fr);
        QVERIFY(nearness(vector(u"Скільки коштує стоматолог?"_qs, Language::Uk), french) > 0.9F);
        QVERIFY(nearness(vector(u"ሓኪም ስኒ ክንደይ?"_qs, Language::Ti), french) > 0.9F);
        QCOMPARE(nearness(vector(u"ясла"_qs, Language::Uk), french), 0.0F);
    }

    /// "стоматологу" is in no lexicon: it shares its letters with a word that is.
    void aFormThatTheLexiconLacksFindsItsConcept()
    {
        QVERIFY(nearness(vector(u"стоматологу"_qs, Language::Uk), vector(u"dentiste"_qs, Language::Fr)) > 0.9F);
    }

    void whatSaysNothingOfAnyConceptIsNearToNothing()
    {
        QVERIFY(vector(u"xyzzy"_qs, Language::Fr).empty());
        QVERIFY(vector({}, Language::Fr).empty());
        QCOMPARE(nearness({}, vector(u"dentiste"_qs, Language::Fr)), 0.0F);
        QVERIFY(ConceptSpace(Concepts(QByteArrayView()), Language::Fr).vectorOf({u"dentiste"_qs}).empty());
    }

    void togetherIsBothOfLengthOne()
    {
        const ConceptVector one = vector(u"dentiste"_qs, Language::Fr), other = vector(u"crèche"_qs, Language::Fr);
        const ConceptVector both = together(one, other, 1);
        QVERIFY(std::abs(nearness(both, both) - 1) < 0.001F);
        QVERIFY(std::abs(nearness(both, one) - nearness(both, other)) < 0.001F);
        QCOMPARE(together(one, {}, 1), one);
        QVERIFY(nearness(together(one, other, 0.2F), one) > nearness(together(one, other, 0.2F), other));
    }

    void whatIsKeptIsReadAgain()
    {
        const std::vector<ConceptVector> vectors{{{3, 0.6F}, {700, 0.8F}}, {}, {{65535, 1}}};
        const QByteArray bytes = encodeVectors({{}, vectors});
        const std::vector<ConceptVector> read = decodeVectors(bytes);
        QCOMPARE(read.size(), vectors.size());
        for (size_t i = 0; i < read.size(); ++i)
            QVERIFY(read[i].empty() ? vectors[i].empty() : nearness(read[i], vectors[i]) > 0.99F);
        const std::vector<VectorIndex::Near> near = nearIn({bytes}, {{700, 1}});
        QCOMPARE(near.size(), size_t{1}); // the others have nothing in common with it
        QCOMPARE(near[0].passage, 0);
        QVERIFY(near[0].nearness > 0.79F && near[0].nearness < 0.81F);
    }

    /// Each share within 3 parts in a hundred, in some ten bits.
    void aVectorIsKeptInFewBytes()
    {
        std::vector<ConceptVector> vectors(20);
        quint32 random = 7;
        for (ConceptVector &vector : vectors) {
            for (quint16 number = 0; vector.size() < 64; ++number) {
                random = random * 1664525U + 1013904223U;
                if (random >> 16U < 0x1400)
                    vector.push_back({number, 0.03F + 0.2F * static_cast<float>(random % 1000) / 1000});
            }
            vector = strongest(vector, vector.size());
        }
        const QByteArray bytes = encodeVectors({{}, vectors});
        QVERIFY2(bytes.size() < 20 * 64 * 12 / 8, qPrintable(QString::number(bytes.size())));
        const std::vector<ConceptVector> read = decodeVectors(bytes);
        QCOMPARE(read.size(), vectors.size());
        for (size_t v = 0; v < vectors.size(); ++v) {
            QCOMPARE(read[v].size(), vectors[v].size());
            for (size_t i = 0; i < vectors[v].size(); ++i) {
                QCOMPARE(read[v][i].number, vectors[v][i].number);
                QVERIFY(std::abs(read[v][i].share / vectors[v][i].share - 1) < 0.04F);
            }
        }
    }

    /// Without taking them apart, as by both put together.
    void nearnessIsThatOfBothTogether()
    {
        const ConceptVector whole = vector(u"dentiste"_qs, Language::Fr);
        const ConceptVector own = strongest(vector(u"crèche"_qs, Language::Fr), 64); // about something else
        const ConceptVector asked = vector(u"стоматолог"_qs, Language::Uk);
        const QByteArray bytes = encodeVectors({whole, {own, {}, whole}});
        const std::vector<VectorIndex::Near> near = nearIn({bytes}, asked);
        const std::vector<ConceptVector> read = decodeVectors(bytes);
        QCOMPARE(near.size(), size_t{3});
        QCOMPARE(read.size(), size_t{3});
        for (size_t i = 0; i < near.size(); ++i)
            QVERIFY2(std::abs(near[i].nearness - nearness(read[i], asked)) < 0.02F,
                     qPrintable(QString::number(near[i].nearness)));
        QVERIFY(near[1].nearness > near[0].nearness); // of a passage that says nothing: the whole
        QVERIFY(std::abs(near[1].nearness - near[2].nearness) < 0.001F);
    }

    void bytesOfAnotherLexiconOrOfADamagedFileAreNone()
    {
        const QByteArray bytes = encodeVectors({{{5, 1}}, {{{3, 0.6F}, {700, 0.8F}}}});
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const std::vector<ConceptVector> read = decodeVectors(QByteArrayView(bytes).first(size));
            QVERIFY2(read.empty(), qPrintable(QString::number(size)));
            QVERIFY(nearIn({bytes.first(size)}, {{3, 0.6F}, {700, 0.8F}}).empty());
        }
        QByteArray other = bytes;
        other[0] = static_cast<char>(other[0] ^ 1);
        QVERIFY(decodeVectors(other).empty());
        for (qsizetype at = 4; at < bytes.size(); ++at) {
            for (int change = 1; change < 256; ++change) {
                QByteArray damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ change);
                for (const ConceptVector &vector : decodeVectors(damaged)) {
                    for (const ConceptShare &one : vector)
                        QVERIFY(one.share > 0 && one.share <= 1);
                }
            }
        }
        QByteArray endless = bytes.first(4) + QByteArray(8, '\xff');
        QVERIFY(decodeVectors(endless).empty());
    }

    /// The mark of before was that of the lexicon alone, and the bytes behind it were written otherwise.
    void bytesOfAnotherFormAreNone()
    {
        QByteArray bytes = encodeVectors({{{5, 1}}, {{{3, 0.6F}, {5, 0.8F}}}});
        QCOMPARE(decodeVectors(bytes).size(), size_t{1});
        qToLittleEndian(Concepts::ours().mark(), bytes.data());
        QVERIFY(decodeVectors(bytes).empty());
        QVERIFY(nearIn({bytes}, {{3, 1}, {5, 1}}).empty());
    }

    /// Each text's passages are counted from its first; a text whose bytes are none has none, and those behind it keep
    /// their place.
    void textsAreMeasuredEachByItsOwnWhole()
    {
        const QByteArray about3 = encodeVectors({{{3, 1}}, {{{9, 1}}, {{7, 1}}}});
        const QByteArray about9 = encodeVectors({{{9, 1}}, {{}, {{700, 1}}}});
        const std::vector<VectorIndex::Near> near = nearIn({about3, {}, about9}, {{9, 1}});
        QCOMPARE(near.size(), size_t{3});
        QCOMPARE(near[0].text, size_t{0});
        QCOMPARE(near[0].passage, 0);
        QVERIFY(near[0].nearness < 0.9F); // half of it is about something else
        QCOMPARE(near[1].text, size_t{2});
        QCOMPARE(near[1].passage, 0);
        QVERIFY(near[1].nearness > 0.99F); // says nothing of its own: as the whole
        QCOMPARE(near[2].passage, 1);
        QVERIFY(near[2].nearness < near[0].nearness); // the title says less than the passage would
        QVERIFY(nearIn({about3, {}, about9}, {{1, 0.6F}, {65535, 0.8F}}).empty());
        QVERIFY(nearIn({about3}, {}).empty());
        QVERIFY(nearIn({}, {{9, 1}}).empty());
    }

    void aPassageIsAboutItsTextToo()
    {
        Translation text;
        text.title = u"Le dentiste"_qs;
        Block block;
        block.runs = {Run{u"Apportez la carte de transport."_qs, {}, {}}};
        text.what = {block};
        const auto vectors = decodeVectors(encodeVectors(vectorsOf(text)));
        QCOMPARE(vectors.size(), size_t{1});
        const ConceptVector dentist =
            ConceptSpace::ours(Language::Uk).vectorOf(meaningWords(u"стоматолог"_qs, Language::Uk));
        QVERIFY(nearness(vectors.front(), dentist) > 0.2F);
    }
};

ESCALE_GUILESS_TEST(TestConceptSpace)
#include "tst_conceptspace.moc"
