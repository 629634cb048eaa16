// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who cannot read knows a fiche by its picture: it is the same in every language.
#include "libraryrig.h"
#include "model/cardpictures.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

struct PictureRig final {
    PictureRig()
    {
        base.prepare();
        base.library.taxonomy(&base.library, [this](const Result<Taxonomy> &read) { taxonomy = read.value(); });
        base.rest();
    }
    /// By id: the order of a list depends on the language.
    QMap<QString, FicheCard> cards(Language language)
    {
        QMap<QString, FicheCard> all;
        base.library.list({language, {}, {}, {}}, &base.library, [&all](const Result<QList<FicheCard>> &read) {
            for (const FicheCard &card : read.value())
                all.insert(card.id, card);
        });
        base.rest();
        return all;
    }

    LibraryRig base;
    Taxonomy taxonomy;
};

} // namespace

class TestCardPictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFicheWearsOnePictureInAllLanguages()
    {
        PictureRig rig;
        const QStringList french = picturesOfCards(rig.cards(Language::Fr).values(), rig.taxonomy);
        QVERIFY(french.size() - french.count(QString()) > 15); // of twenty: or nothing would be compared
        for (const Language language : allLanguages)
            QCOMPARE(picturesOfCards(rig.cards(language).values(), rig.taxonomy), french);
    }

    void withoutAFrenchTextItsOwnWordsChoose()
    {
        FicheCard card;
        card.language = Language::En;
        card.title = QStringLiteral("Exchange your driving licence");
        QCOMPARE(pictureOfCard(card, {}), QStringLiteral("driving-licence"));
        card.frenchTitle = QStringLiteral("Obtenir un passeport");
        QCOMPARE(pictureOfCard(card, {}), QStringLiteral("passport"));
    }
};

ESCALE_GUILESS_TEST(TestCardPictures)
#include "tst_cardpictures.moc"
