// SPDX-License-Identifier: GPL-3.0-or-later
// Which segments the table shows: all, or those that are empty, drafts, to be checked, asked about; with how many there
// are of each.
#pragma once

#include "translating/translationdraft.h"

#include <QList>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QPushButton;

namespace escale {

class SegmentModel;

class SegmentFilterRow final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit SegmentFilterRow(const SegmentModel &model, QWidget *parent = nullptr);

    /// Whether what is chosen has this row, as it is now.
    [[nodiscard]] bool shows(int row) const;
    [[nodiscard]] bool showsAll() const;
    /// Counts again.
    void showCounts();
    /// Back to all of them.
    void reset();

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind : quint8 { All, Empty, Draft, ToCheck, Questions, Kinds };
    [[nodiscard]] bool isOf(int row, Kind kind) const;

    const SegmentModel &m_model;
    QButtonGroup *m_group;
    QList<QPushButton *> m_buttons; ///< by Kind
};

} // namespace escale
