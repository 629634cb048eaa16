// SPDX-License-Identifier: GPL-3.0-or-later
// The paths a desk can begin with are found in whatever library there is: in the sample each has fiches about its
// subject; in an empty one none, and no trouble.
#include "libraryrig.h"
#include "search/searchindexer.h"
#include "selections/starterpaths.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestStarterPaths : public QObject {
    Q_OBJECT

private:
    LibraryRig m_rig;

    QStringList titles(StarterPath path)
    {
        const auto ids = starterFiches(path, m_rig.library.path(), m_rig.clock);
        if (!ids)
            qFatal("%s", qPrintable(ids.error().cause));
        QStringList list;
        for (const QString &id : *ids)
            list.append(m_rig.read(id, Language::Fr).translation.title);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { m_rig.prepare(); }

    void eachPathHasFichesOfItsSubjectEachOnce()
    {
        for (const StarterPath path : starterPaths) {
            const QStringList found = titles(path);
            qInfo("%s: %s", qPrintable(starterPathName(path, Language::En)),
                  qPrintable(found.join(QStringLiteral(" | "))));
            QVERIFY(!found.isEmpty());
            QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
        }
        QVERIFY(titles(StarterPath::FirstMonth).size() >= 5);
        QVERIFY(titles(StarterPath::Housing).join(u' ').contains(QLatin1String("logement"), Qt::CaseInsensitive));
    }

    void everyPathHasANameInEveryLanguage()
    {
        for (const Language language : allLanguages) {
            QSet<QString> names;
            for (const StarterPath path : starterPaths)
                names.insert(starterPathName(path, language));
            QCOMPARE(names.size(), 5);
        }
    }
};

ESCALE_GUILESS_TEST(TestStarterPaths)
#include "tst_starterpaths.moc"
