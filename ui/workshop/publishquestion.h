// SPDX-License-Identifier: GPL-3.0-or-later
// "Publish this fiche?": what is missing, or what it costs, and then the word of the person. One question at a time; it
// is about one text of one fiche, and goes when that is not what is open any more.
#pragma once

#include "authoring/workshop.h"

#include <QMessageBox>
#include <QPointer>

namespace escale {

class PublishQuestion final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. `hardPlaces`: how many places of the text must be mended.
    PublishQuestion(Workshop &workshop, QWidget &page, std::function<qsizetype()> hardPlaces);

    void ask();
    /// What the person sees now, or null.
    [[nodiscard]] QMessageBox *box() const { return m_box; }

Q_SIGNALS:
    /// The person has read that this is missing.
    void missing(const QString &path);
    /// The person wants to see it first; the question has gone, nothing is published.
    void previewWanted();

private:
    void sayMissing(const QList<MissingPart> &missing, const FicheDraft &text);
    void sayCost(const std::optional<PublicationCost> &cost, qint64 fiche, const FicheDraft &text);
    QMessageBox *makeBox();
    void showBox();
    void drop();

    Workshop &m_workshop;
    QWidget &m_page;
    std::function<qsizetype()> m_hardPlaces;
    QPointer<QMessageBox> m_box;
    quint64 m_question = 0;
    bool m_asking = false; ///< the server is being asked what it costs
};

} // namespace escale
