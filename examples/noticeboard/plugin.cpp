#include "core/providers/provider_plugin.h"
#include "examples/noticeboard/board_provider.h"

#include <QObject>

namespace noticeboard {

/// All that a network needs besides itself to come as a library.
class NoticeBoardPlugin final : public QObject, public cohort::ProviderPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID COHORT_PROVIDER_PLUGIN_IID FILE "provider.json")
    Q_INTERFACES(cohort::ProviderPlugin)
public:
    std::unique_ptr<cohort::ProviderFactory> makeFactory() const override { return noticeBoardFactory(); }
};

} // namespace noticeboard

#include "plugin.moc"
