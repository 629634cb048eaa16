// SPDX-License-Identifier: GPL-3.0-or-later
// The middle pane: where the list stands, help for a search that needs it, the list. Shows what the model has found.
#pragma once

#include "desktop/breadcrumbs.h"
#include "desktop/noresultspanel.h"
#include "desktop/resultlist.h"
#include "model/desktopmodel.h"

namespace escale {

class ResultPane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    ResultPane(const Appearance &appearance, DesktopModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ResultList &list() { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(DesktopModel::Aspects aspects);
    void showFound();
    void showTrail();
    void nameMore();

    DesktopModel &m_model;
    Breadcrumbs *m_trail;
    NoResultsPanel *m_wayOut;
    ResultList *m_list;
    Button *m_more; ///< below the list while there is more than it shows
};

} // namespace escale
