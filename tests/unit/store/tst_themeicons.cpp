// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of themes in the library: kept beside the themes, through every sync, and no longer than they.
#include "examples.h"
#include "store/database.h"
#include "store/library.h"
#include "store/migrations.h"
#include "store/reader.h"
#include "store/taxonomyrows.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const Picture house{PictureKind::Mask, "house"};
const Picture bus{PictureKind::Mask, QByteArray("\x89PNG\0\xff", 6)};

} // namespace

class TestThemeIcons : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Writer> m_writer;
    const Taxonomy m_taxonomy = exampleTaxonomy();
    const QString m_first = m_taxonomy.themes.at(0).id;
    const QString m_second = m_taxonomy.themes.at(1).id;

    void apply(const QList<Change> &changes) { QVERIFY(m_writer->apply(changes).ok()); }
    QList<Picture> icons()
    {
        QList<Picture> list;
        const auto taxonomy = (*Reader::open(m_path))->taxonomy();
        for (const Theme &theme : taxonomy->themes)
            list << theme.icon;
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_writer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("library.sqlite"));
        auto writer = Writer::open(m_path, nullptr);
        QVERIFY(writer.ok());
        m_writer = std::move(writer).value();
        apply({PutTaxonomy{m_taxonomy}});
    }

    void anOlderLibraryGetsRoomForIcons()
    {
        m_path = m_folder->filePath(QStringLiteral("older.sqlite"));
        {
            auto older = Database::open(m_path, Access::ReadWrite);
            QVERIFY(older.ok());
            QVERIFY(migrate(**older, 2).ok());
            QVERIFY(putTaxonomy(**older, m_taxonomy).ok());
        }
        auto writer = Writer::open(m_path, nullptr);
        QVERIFY(writer.ok());
        m_writer = std::move(writer).value();
        QCOMPARE(icons(), QList({Picture(), Picture()}));
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        QCOMPARE(icons().first(), house);
    }

    void aThemeHasNoIconAtFirst()
    {
        QCOMPARE(icons(), QList({Picture(), Picture()}));
        QVERIFY(m_writer->themeIcons()->isEmpty());
    }

    void anIconComesBackAsItWas()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}, PutThemeIcon{m_second, u"/b.png"_qs, bus}});
        QCOMPARE(icons(), QList({house, bus}));
        QCOMPARE(*m_writer->themeIcons(), (QHash<QString, QString>{{m_first, u"/a.svg"_qs}, {m_second, u"/b.png"_qs}}));
        QCOMPARE(verifyLibrary(m_path).value(), QStringList());
    }

    void anIconStaysWhenItsThemeIsWrittenAgain()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        apply({PutTaxonomy{m_taxonomy}});
        apply({PruneTaxonomy{m_taxonomy}});
        QCOMPARE(icons(), QList({house, Picture()}));
    }

    void anotherTakesItsPlace()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        apply({PutThemeIcon{m_first, u"/c.png"_qs, bus}});
        QCOMPARE(icons().first(), bus);
        QCOMPARE(m_writer->themeIcons()->value(m_first), u"/c.png"_qs);
    }

    void aRefusedIconIsNotedAndNotShown()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        apply({PutThemeIcon{m_first, u"/bad.svg"_qs, {}}});
        QCOMPARE(icons().first(), Picture());
        QCOMPARE(m_writer->themeIcons()->value(m_first), u"/bad.svg"_qs);
    }

    void anIconCanGo()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        apply({PutThemeIcon{m_first, {}, {}}});
        QCOMPARE(icons().first(), Picture());
        QVERIFY(m_writer->themeIcons()->isEmpty());
    }

    void whatWasNeverRasterisedIsShownToNobodyAndFetchedAgain()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, {PictureKind::Svg, "<svg/>"}},
               PutThemeIcon{m_second, u"/b.png"_qs, {PictureKind::Png, bus.content}}});
        QCOMPARE(icons(), QList({Picture(), Picture()}));
        QVERIFY(m_writer->themeIcons()->isEmpty());
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}});
        apply({PruneTaxonomy{m_taxonomy}}); // the end of a sync that could not fetch the other
        QCOMPARE(icons(), QList({house, Picture()}));
        const auto left = m_writer->session().value(QLatin1String("SELECT count(*) FROM theme_icon"));
        QVERIFY(left.ok());
        QCOMPARE(left->toInt(), 1);
    }

    void iconsGoWithTheirThemes()
    {
        apply({PutThemeIcon{m_first, u"/a.svg"_qs, house}, PutThemeIcon{m_second, u"/b.png"_qs, bus}});
        Taxonomy fewer = m_taxonomy;
        fewer.themes.removeFirst();
        apply({PruneTaxonomy{fewer}});
        QCOMPARE(m_writer->themeIcons()->keys(), QStringList{m_second});
        QCOMPARE(icons(), QList({bus}));
    }
};

ESCALE_GUILESS_TEST(TestThemeIcons)
#include "tst_themeicons.moc"
