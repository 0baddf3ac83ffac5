package th.go.led.rangwan.proof.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers with Arquillian what makes one server and one deployment serve every test class. */
public class OneServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        ServerFolder.prepare();
        builder.observer(OneDeployment.class);
    }
}
