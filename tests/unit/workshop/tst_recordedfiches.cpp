// SPDX-License-Identifier: GPL-3.0-or-later
// Every fiche that was recorded from the real server, on the page of the editor: what is shown and read back of each
// field is what came, byte for byte, and saving it sends nothing.
#include "recordings.h"
#include "testprogram.h"
#include "workshopfixture.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace escale;
using namespace escale::test;

class TestRecordedFiches final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void eachIsOpenedAndSavedAndNothingIsSent()
    {
        ESCALE_NEED_RECORDINGS();
        openWindow();
        signIn("admin");
        EditorPage &editor = m_window->editor();
        Workshop &workshop = m_window->workshop();
        QSet<QByteArray> seen;
        int opened = 0;
        for (const QDir &folder : {recordingsFolder(), writeRecordingsFolder()}) {
            QDirIterator files(folder.path(), {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray body =
                    QJsonDocument::fromJson(file.readAll()).object()[u"body"_qs].toString().toUtf8();
                const auto fiche = decodeServerFiche(body);
                if (!fiche || fiche->inOnePiece)
                    continue;
                const QByteArray fields = authorsFields(body);
                if (seen.contains(fields))
                    continue;
                seen.insert(fields);
                const QByteArray id =
                    m_content->addPublic(fields, {"fr", "ar"}, QString(code(fiche->draft.kind)).toLatin1());
                WorkshopRow row;
                row.remote = QString::fromLatin1(id);
                row.kind = fiche->draft.kind;
                workshop.openFiche(row);
                QTRY_VERIFY2(workshop.isOpen() && workshop.copy().remote == row.remote, qPrintable(file.fileName()));
                const FicheDraft before = workshop.text();
                QCOMPARE(before.what, fiche->draft.what); // it is the recorded one
                QCOMPARE(before.how, fiche->draft.how);
                // As if somebody had been in each of them and left it as it was.
                for (FieldEdit *edit : editor.findChildren<FieldEdit *>())
                    Q_EMIT edit->edited();
                Q_EMIT editor.facts().edited();
                QVERIFY2(workshop.text() == before,
                         qPrintable(file.fileName() + u": "_qs + differingUnits(before, workshop.text()).join(u' ')));
                workshop.save();
                QVERIFY2(!workshop.waiting(), qPrintable(file.fileName()));
                workshop.close();
                ++opened;
            }
        }
        QVERIFY(m_content->effects().isEmpty());
        QVERIFY2(opened > 100, qPrintable(QString::number(opened)));
        qInfo("%d recorded fiches", opened);
    }

private:
    /// What an author may change of an answer, each value as it was written.
    static QByteArray authorsFields(const QByteArray &body)
    {
        ordered::Members fields;
        const auto data = ordered::members(ordered::member(*ordered::members(body), u"data"_qs));
        for (const auto &member : *data) {
            static const QStringList known{
                u"titreInformatif"_qs, u"titreMarque"_qs, u"abstract"_qs, u"what"_qs, u"why"_qs, u"how"_qs, u"next"_qs,
                u"sponsors"_qs,        u"metadatas"_qs,   u"map"_qs};
            if (known.contains(member.key))
                fields.append(member);
        }
        return ordered::object(fields);
    }
};

ESCALE_TEST(TestRecordedFiches)
#include "tst_recordedfiches.moc"
