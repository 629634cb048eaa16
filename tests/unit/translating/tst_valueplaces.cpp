// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text says what a translation keeps letter by letter: in any script, and only there.
#include "testprogram.h"
#include "translating/valueplaces.h"

using namespace escale;

class TestValuePlaces : public QObject {
    Q_OBJECT

private:
    static QStringList kept(const QString &text, Language language)
    {
        QStringList words;
        for (const TextRange &place : keptIn(text, language))
            words.append(text.mid(place.start, place.length));
        return words;
    }

private Q_SLOTS:
    void anAcronymIsKeptInEveryScript()
    {
        QCOMPARE(kept(u"Allez à la CAF."_qs, Language::Fr), QStringList{u"CAF"_qs});
        QCOMPARE(kept(u"اذهبوا إلى CAF"_qs, Language::Ar), QStringList{u"CAF"_qs});
        QCOMPARE(kept(u"Зверніться до CAF"_qs, Language::Uk), QStringList{u"CAF"_qs});
        QCOMPARE(kept(u"ናብ CAF ኪዱ"_qs, Language::Ti), QStringList{u"CAF"_qs});
    }

    /// Where all is in capitals nothing says which word is one.
    void aTextInCapitalsHasNone() { QCOMPARE(kept(u"ALLEZ À LA MAIRIE"_qs, Language::Fr), QStringList()); }

    void aTelephoneAndAnAddressAreKept()
    {
        QCOMPARE(kept(u"Appelez le 01 23 45 67 89 ou voyez www.caf.fr"_qs, Language::Fr),
                 (QStringList{u"01 23 45 67 89"_qs, u"www.caf.fr"_qs}));
    }
};

ESCALE_GUILESS_TEST(TestValuePlaces)
#include "tst_valueplaces.moc"
