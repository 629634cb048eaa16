// SPDX-License-Identifier: GPL-3.0-or-later
// Of the segment at hand, the places that its cards speak of, shown where they stand: what a check asks about is
// underlined in the translation and lit in the French, a term of the glossary has dots under it in the French. Follows
// the desk, an event later.
#pragma once

#include "style/appearance.h"
#include "translating/translationdesk.h"

#include <QTextEdit>
#include <QTimer>

namespace escale {

class SegmentEditor;
class SegmentModel;

class PlaceMarks final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PlaceMarks(const Appearance &appearance, TranslationDesk &desk, const SegmentModel &model, SegmentEditor &editor,
               QObject *parent = nullptr);

private:
    using Lines = QList<QTextEdit::ExtraSelection>;
    void show();
    void showInFrench();
    void showInField();

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    const SegmentModel &m_model;
    SegmentEditor &m_editor;
    QTimer m_soon; ///< a text is laid out in many small changes
};

} // namespace escale
